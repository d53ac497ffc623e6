import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Reads a file of `generated/`, which lies beside both `src` and `dist`. */
export function readGenerated(name: string): unknown {
  const path = fileURLToPath(new URL(`../../generated/${name}`, import.meta.url));
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Computes a value at first use and keeps it: the generated files never change while the program runs. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
