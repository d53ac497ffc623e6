import { describe, expect, it } from "vitest";
import type { Sheets } from "./lay-sheets";
import { pickSheet } from "./pick-sheet";
import type { Sheet } from "./sheet";
import type { StageName } from "./stage";

const sheet = (stage: StageName, scale: number): Sheet => ({ stage, scale, most: 5, labels: [], flows: [] });
const sheets: Sheets = { wide: sheet("wide", 1), phone: sheet("phone", 0.7), small: sheet("small", 0.5) };

describe("pickSheet", () => {
  it.each([
    [1.5, "wide"],
    [0.9, "wide"],
    [0.8, "phone"],
    [0.5, "small"],
    [0.1, "small"],
  ] as const)("at %s pixels a unit: %s", (pixels, name) => expect(pickSheet(sheets, pixels)?.stage).toBe(name));

  it("has nothing to pick from nothing", () => expect(pickSheet({}, 1)).toBeNull());
});
