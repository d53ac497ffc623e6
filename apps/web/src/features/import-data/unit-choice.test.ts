import { describe, expect, it } from "vitest";
import { asMeant, unitOf, withUnit } from "./unit-choice";
import { unitReadings } from "./unit-readings";

describe("in what a column counts", () => {
  it("is what a person chose for its header, one unit a header", () => {
    const first = withUnit({ sheet: "Tabel" }, "opgave", "THOUSAND");
    expect(unitOf(first, "opgave")).toBe("THOUSAND");
    expect(unitOf(first, "tekort")).toBeNull();
    const changed = withUnit(withUnit(first, "tekort", "MILLION"), "opgave", "BILLION");
    expect(changed).toEqual({
      sheet: "Tabel",
      units: [
        { header: "tekort", unit: "MILLION" },
        { header: "opgave", unit: "BILLION" },
      ],
    });
    expect(withUnit(changed, "opgave", null).units).toEqual([{ header: "tekort", unit: "MILLION" }]);
  });

  it("follows the reading that a refusal offers", () => {
    const [thousands] = unitReadings("115,000,000,000 EUR if its cells are in thousands: say so in the header") ?? [];
    if (!thousands) throw new Error("no reading");
    expect(asMeant({}, "opgave", thousands)).toEqual({ units: [{ header: "opgave", unit: "THOUSAND" }] });
  });
});
