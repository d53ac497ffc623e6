import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FIFTY } from "./fifty.js";

it("fifty attacks are each proven by a file that exists", () => {
  expect(FIFTY).toHaveLength(50);
  for (const { what, tests } of FIFTY)
    for (const [path, ...names] of tests) {
      const text = readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");
      expect([what, names.length > 0, text.length > 0]).toEqual([what, true, true]);
    }
});
