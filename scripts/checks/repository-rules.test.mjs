import { expect, test } from "vitest";
import { complaintsAbout } from "./repository-rules.mjs";
import { unusedEntries } from "./unused-entries.mjs";

test("an ordinary file is in order", () => {
  expect(complaintsAbout("packages/model/src/index.ts", 'export { evaluate } from "./outcome/evaluate.js";\n')).toEqual(
    [],
  );
});

test("a file may have 300 lines, not 301, unless it is generated", () => {
  expect(complaintsAbout("scripts/a.mjs", "\n".repeat(300))).toEqual([]);
  expect(complaintsAbout("scripts/a.mjs", "\n".repeat(301))).toEqual([
    "scripts/a.mjs: 301 lines; split it, 300 is the limit",
  ]);
  expect(complaintsAbout("packages/client/src/generated/a.ts", "\n".repeat(301))).toEqual([]);
});

test("a path of one machine is named with its line", () => {
  const path = ["", "home", "someone", "facts.csv"].join("/");
  expect(complaintsAbout("README.md", `one\nread ${path}\n`)).toEqual([
    `README.md: line 2 names a path of one machine, which nobody else has: ${path.slice(0, 7)}`,
  ]);
  expect(complaintsAbout("README.md", `https://example.org${path}`)).toEqual([]);
});

test("a folder outside the repository is named", () => {
  const path = ["..", "shared", "facts"].join("/");
  expect(complaintsAbout("docs/model.md", path)).toHaveLength(1);
});

test("figures that a page adds up itself are named", () => {
  const text = "parts.reduce((sum, { amount }) => sum + amount, 0)";
  expect(complaintsAbout("apps/web/src/features/explore-map/panel.tsx", text)).toHaveLength(1);
  expect(complaintsAbout("apps/web/src/features/build-scenario/chart.tsx", "reached += open;")).toHaveLength(1);
  expect(complaintsAbout("packages/model/src/a.ts", text)).toEqual([]);
});

test("CSV that is written by hand is named, outside its two writers", () => {
  const text = `cell.${"replaceAll"}('"', '""')`;
  expect(complaintsAbout("apps/web/src/features/a/list.ts", text)).toHaveLength(1);
  expect(complaintsAbout("packages/data/src/csv/write-csv.ts", text)).toEqual([]);
});

test.each([
  ["// biome", "ignore lint: no"],
  ["// oxlint", "disable-next-line"],
])("a switched-off check is named: %s-%s", (...parts) => {
  const comment = parts.join("-");
  expect(complaintsAbout("apps/web/src/a.tsx", comment)).toHaveLength(1);
});

test("a command that only runs where its program is on the path is named", () => {
  expect(complaintsAbout("docs/model.md", "`pnpm --filter a b`")).toHaveLength(1);
  expect(complaintsAbout("docs/model.md", "`npx pnpm --filter a b`, `npm run build`")).toEqual([]);
});

test("what an entry offers and nobody outside uses is named", () => {
  const files = new Map([
    [
      "packages/model/src/index.ts",
      'export { used, unused } from "./a.js";\nexport type { Own as Shown } from "./b.js";\n',
    ],
    ["packages/model/src/a.test.ts", 'import { unused } from "@solidariteitskaart/model";'],
    ["apps/api/src/a.ts", 'import { used, type Shown } from "@solidariteitskaart/model";'],
  ]);
  expect(unusedEntries(files)).toEqual([
    "packages/model/src/index.ts: nobody outside the package uses unused; do not export it",
  ]);
});
