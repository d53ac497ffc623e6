import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute } from "../lib/execute.mjs";
import { inRoot } from "../lib/paths.mjs";

/** Of each origin one: Oxlint itself, its rules that need types, its accessibility, and plugins made for ESLint. */
const rules = [
  "typescript(no-explicit-any)",
  "typescript(no-floating-promises)",
  "jsx-a11y(alt-text)",
  "regexp(no-super-linear-backtracking)",
  "house(one-way-imports)",
];
const text = `
export const anything: any = 1;
void anything;
Promise.resolve();
export const picture = <img src="map.png" />;
export const slow = /(?:a+)+b/;
export * from "../../../api/src/main.js";
`;

let folder = "";
beforeAll(async () => {
  // Rules go by where a file stands.
  folder = await mkdtemp(inRoot("apps/web/src/.rules-"));
  await writeFile(join(folder, "page.tsx"), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a fault of each origin is found", async () => {
  const { code, output } = await execute("oxlint", ["--format=json", folder], { quiet: true });
  const found = JSON.parse(output).diagnostics.map((/** @type {{ code: string }} */ { code }) => code);
  expect(code).toBe(1);
  expect(found).toEqual(expect.arrayContaining(rules));
});
