import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en";
import { nl } from "../messages/nl";
import { isLeverName } from "./lever-names";

const documented = readFileSync(join(import.meta.dirname, "../../../../docs/scenarios.md"), "utf8")
  .split("<!-- levers:end -->")[0]
  ?.matchAll(/^\| `(\w+)` \|/gm);
const keys = [...(documented ?? [])].map(([, key]) => key ?? "");

describe("texts of levers", () => {
  it.each([
    ["Dutch", nl],
    ["English", en],
  ])("name in %s every lever that there is, and no other", (_, { scenario }) => {
    expect(keys.length).toBeGreaterThan(10);
    expect(Object.keys(scenario.levers)).toEqual(keys);
    expect(keys.filter((key) => !isLeverName(key))).toEqual([]);
  });
});
