import { describe, expect, it } from "vitest";
import { claimValue } from "./claim-value";

const words = { true: "ja", false: "nee" };
const read = (value: string, amount: number | null, unit: string) =>
  claimValue({ value, amount, unit }, "nl", words)?.text.replaceAll("\u00a0", " ") ?? null;

describe("claimValue", () => {
  it("reads amounts, yes and no, and days", () => {
    expect(read("27600000000", 27_600_000_000, "EUR")).toBe("€ 27,6 miljard");
    expect(read("true", null, "boolean")).toBe("ja");
    expect(read("2027-12-31", null, "date")).toBe("31 december 2027");
  });

  it("has nothing to add to a claim in words", () => {
    expect(read("interest; maintenance", null, "text")).toBeNull();
  });
});
