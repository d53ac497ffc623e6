import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildApiSchema } from "../src/schema/build-schema.js";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;

/** Writes schema.graphql from the code; with --check it says whether the file is stale and writes nothing. */
const FILE = fileURLToPath(new URL("../schema.graphql", import.meta.url));

const printed = `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;

if (!check) writeFileSync(FILE, printed);
else if (currentText() !== printed) {
  console.error(
    "apps/api/schema.graphql is not what the code says: run `npx pnpm --filter @solidariteitskaart/api schema` and commit it.",
  );
  process.exitCode = 1;
}

function currentText(): string {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return "";
  }
}
