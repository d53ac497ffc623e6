import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en";
import { nl } from "../messages/nl";

const documented = readFileSync(join(import.meta.dirname, "../../../../docs/scenarios.md"), "utf8")
  .split("<!-- levers:end -->")[0]
  ?.matchAll(/^\| `(\w+)` \|/gm);
const keys = [...(documented ?? [])].map(([, key]) => key ?? "");

// The compiler names a lever without texts; this names texts without a lever.
describe("texts of levers", () => {
  it.each([
    ["Dutch", nl],
    ["English", en],
  ])("name in %s every lever that there is, and no other", (_, { scenario }) => {
    expect(keys.length).toBeGreaterThan(10);
    expect(Object.keys(scenario.levers).sort()).toEqual(keys.sort());
  });
});
