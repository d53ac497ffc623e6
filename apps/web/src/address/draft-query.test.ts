import type { Vintage } from "@solidariteitskaart/client";
import { describe, expect, it } from "vitest";
import { draftQuery, questionOf } from "./draft-query";
import { readDraft } from "./read-draft";
import { faultAtLever, inputOf, textFaults, withoutFaults } from "./scenario-draft";

const link = "?v=2026-01&route=POOL&a.marketInterest=-0.5&m.rentIncrease=0.5@2027-2030&m.taxRelief=1@2028-";
const vintages = ["2026-01", "2024-12"].map((code) => ({ code, firstYear: 2025, lastYear: 2034 }) as Vintage);
const read = (query: string) => readDraft(query, vintages).draft;
const faultsOf = (query: string) => readDraft(query, vintages).faults.map(({ code, value }) => `${code} ${value}`);

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

  it("says what is wrong with years of another form, and keeps them", () => {
    for (const years of ["2027", "-", ""]) {
      const draft = read(`m.rentIncrease=1@${years}`);
      expect(textFaults(draft).map(({ code, value }) => [code, value])).toEqual([["YEAR_OUT_OF_RANGE", `@${years}`]]);
      expect(draftQuery(draft)).toBe(`?v=2026-01&m.rentIncrease=1@${years}`);
    }
  });

  it("keeps what is wrong as it was typed", () => {
    const draft = read("m.rentIncrease=veel&a.inflation=1@20x7-");
    expect(textFaults(draft).map(({ key, code, value }) => [key, code, value])).toEqual([
      ["rentIncrease", "NOT_A_NUMBER", "veel"],
      ["inflation", "YEAR_OUT_OF_RANGE", "20x7"],
    ]);
    expect(draftQuery(draft)).toContain("m.rentIncrease=veel");
  });

  it("keeps both numbers that a typed text can mean, and computes with neither", () => {
    const sent = "numbers=nl&m.subsidyPerHome=12,500&m.rentIncrease=2,5&m.subsidyLumpSum=500.000.000&reserve=0,25";
    const draft = read(sent);
    expect(draftQuery(draft)).toBe(
      "?v=2026-01&reserve=0.25&m.rentIncrease=2.5&m.subsidyLumpSum=500000000&m.subsidyPerHome=12.5%7C12500",
    );
    expect(textFaults(draft).map(({ key, code }) => [key, code])).toEqual([["subsidyPerHome", "AMBIGUOUS_NUMBER"]]);
    // A link from elsewhere has no language: one comma before three digits can be either.
    expect(textFaults(read("m.subsidyPerHome=12,500")).map(({ code }) => code)).toEqual(["AMBIGUOUS_NUMBER"]);
    expect(inputOf(read("m.rentIncrease=1.125")).measures).toEqual([{ key: "rentIncrease", value: 1.125 }]);
  });

  it("shows a fault at the lever that it is about", () => {
    const fault = { path: "scenario.measures[1].value", code: "OUT_OF_RANGE", value: "9", allowed: "0 to 1" };
    expect(faultAtLever(fault, inputOf(read(link))).key).toBe("taxRelief");
    expect(faultAtLever({ ...fault, path: "scenario.vintage" }, inputOf(read(link))).key).toBeNull();
    expect(faultAtLever({ ...fault, path: "scenario.solidarity.maxDistanceKm" }, inputOf(read(link))).key).toBe("max");
  });

  it("opens again without what is wrong with it", () => {
    const draft = read("v=2026-01&m.rentIncrease=9&m.nothing=1&a.inflation=1");
    const faults = [
      { key: "rentIncrease", code: "OUT_OF_RANGE", value: "9", allowed: "-3 to 3" },
      { key: null, code: "UNKNOWN_LEVER", value: "nothing", allowed: null },
    ];
    expect(draftQuery(withoutFaults(draft, faults))).toBe("?v=2026-01&a.inflation=1");
  });
});

describe("the name of a scenario in a link", () => {
  it("travels along, and is no part of the question", () => {
    const draft = read(`${link}&name=Lage+rente+%3Cb%3E`);
    expect(draft.name).toBe("Lage rente <b>");
    expect(draftQuery(draft)).toBe(`${link}&name=Lage+rente+%3Cb%3E`);
    expect(questionOf(draft)).toBe(link);
  });
});

describe("a link that can not be followed", () => {
  it("says so before anything is computed", () => {
    expect(faultsOf(link)).toEqual([]);
    expect(faultsOf("version=1")).toEqual([]);
    expect(faultsOf("version=2&v=1999&give=ALL&m.rentIncrease=1&m.rentIncrease=2")).toEqual([
      "UNKNOWN_VERSION 2",
      "DUPLICATE_FIELD m.rentIncrease",
      "UNKNOWN_VINTAGE 1999",
      "OUT_OF_RANGE ALL",
    ]);
  });

  it("is read as it was meant where a program quoted it, and names what is not used", () => {
    expect(draftQuery(read("v=2026-01&amp;m.rentIncrease=0.5&amp;amp;route=POOL"))).toBe(
      "?v=2026-01&route=POOL&m.rentIncrease=0.5",
    );
    expect(faultsOf("m.rentIncrease=1&amp;m.rentIncrease=2")).toEqual(["DUPLICATE_FIELD m.rentIncrease"]);
    const { unread } = readDraft("m.rentIncrease=1&rentIncrease=2&runs=10&utm_source=mail&fbclid=x", vintages);
    expect(unread.map(({ param, reason }) => [param, reason])).toEqual([
      ["rentIncrease", "UNREAD"],
      ["runs", "UNREAD"],
    ]);
  });

  it("is about what it names only: what the page shows besides does not count", () => {
    expect(faultsOf("view=film&region=XXX&year=1999")).toEqual([]);
  });
});
