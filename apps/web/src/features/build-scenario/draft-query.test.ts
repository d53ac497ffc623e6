import { describe, expect, it } from "vitest";
import { defaultRule } from "../../view-state/view-state";
import { draftQuery, leversOfQuery } from "./draft-query";
import { faultAtLever, inputOf, textFaults } from "./scenario-draft";

const link = "?v=2026-01&route=POOL&a.marketInterest=-0.5&m.rentIncrease=0.5@2027-2030&m.taxRelief=1@2028-";
const rule = { ...defaultRule, route: "POOL" } as const;
const read = (query: string) => ({ vintage: "2026-01", rule, levers: leversOfQuery(new URLSearchParams(query)) });

describe("a scenario in a link", () => {
  it("comes back as it was", () => {
    expect(draftQuery(read(link))).toBe(link);
  });

  it("asks the API for numbers and years", () => {
    expect(inputOf(read(link))).toMatchObject({
      assumptions: [{ key: "marketInterest", value: -0.5 }],
      measures: [
        { key: "rentIncrease", value: 0.5, from: 2027, until: 2030 },
        { key: "taxRelief", value: 1, from: 2028 },
      ],
    });
  });

  it("takes years apart, as a form without scripts sends them", () => {
    const { levers } = read("m.rentIncrease=0.5&from.rentIncrease=2027&until.rentIncrease=");
    expect(levers.rentIncrease).toEqual({ kind: "MEASURE", value: "0.5", from: "2027", until: "" });
  });

  it("keeps what is wrong as it was typed", () => {
    const draft = read("m.rentIncrease=veel&a.inflation=1@20x7-");
    expect(textFaults(draft).map(({ key, code, value }) => [key, code, value])).toEqual([
      ["rentIncrease", "NOT_A_NUMBER", "veel"],
      ["inflation", "YEAR_OUT_OF_RANGE", "20x7"],
    ]);
    expect(draftQuery(draft)).toContain("m.rentIncrease=veel");
  });

  it("shows a fault at the lever that it is about", () => {
    const fault = { path: "scenario.measures[1].value", code: "OUT_OF_RANGE", value: "9", allowed: "0 to 1" };
    expect(faultAtLever(fault, inputOf(read(link))).key).toBe("taxRelief");
    expect(faultAtLever({ ...fault, path: "scenario.vintage" }, inputOf(read(link))).key).toBeNull();
  });
});
