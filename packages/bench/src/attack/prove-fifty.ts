import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Attack, FIFTY } from "./fifty.js";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** A test as Vitest reports it. */
interface Proof {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  /** Milliseconds, with all that the test asks. */
  readonly took: number;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number | null;
    }[];
  }[];
}

/** Runs the tests of all attacks, and no others. */
async function runTests(folder: string): Promise<readonly Proof[]> {
  const file = join(folder, "tests.json");
  const files = new Set(FIFTY.flatMap(({ tests }) => tests.map(([path]) => path)));
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", "--maxWorkers=2", "--reporter=json", `--outputFile.json=${file}`, ...files];
  // What failed is told by the report.
  await new Promise<void>((resolve) =>
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1e9 }, () => resolve()),
  );
  const report = JSON.parse(await readFile(file, "utf8")) as Report;
  return report.testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults.map(({ fullName, status, duration }) => ({
      file: relative(ROOT, path),
      name: fullName,
      passed: status === "passed",
      took: duration ?? 0,
    })),
  );
}

/** @returns the tests that prove something, by each of the names that are asked; none where one is not there */
function proofsOf({ tests }: Attack, all: readonly Proof[]): readonly Proof[] {
  const found = tests.map(([path, ...names]) =>
    names.map((name) => all.filter((proof) => proof.file === path && proof.name.includes(name))),
  );
  return found.flat().some((proofs) => proofs.length === 0) ? [] : [...new Set(found.flat(2))];
}

/**
 * Tries all fifty attacks, by the tests that prove each.
 * @param folder for what is left behind
 * @returns rows: number, attack, expected, measured, kept
 */
export async function proveFifty(folder: string): Promise<readonly (readonly string[])[]> {
  const all = await runTests(folder);
  return FIFTY.map((attack, at) => {
    const proofs = proofsOf(attack, all);
    const passed = proofs.filter((proof) => proof.passed);
    const slowest = Math.max(0, ...proofs.map(({ took }) => took));
    const kept = proofs.length > 0 && passed.length === proofs.length;
    const measured = `${passed.length} of ${proofs.length} as expected, the longest test ${Math.round(slowest)} ms`;
    return [String(at + 1), attack.what, attack.expected, measured, kept ? "yes" : "no"];
  });
}
