import { describe, expect, it } from "vitest";
import { choicesOf, readTraceChoice, tracedFiguresOf } from "./trace-choice";
import { offeredAnalyses, slots } from "./trace-offers";

const places = { regions: ["HMR", "FRL"], pairs: ["FRL.HMR"] };
const read = (query: string) => readTraceChoice(new URLSearchParams(query), places);

describe("readTraceChoice", () => {
  it.each([
    ["", "outcome", "open"],
    ["figure=capacity&region=", "outcome", "capacity"],
    ["figure=room&region=FRL", "outcome", "room"],
    ["of=levy&figure=cap&year=2028", "levy", "years.2028.cap"],
    ["of=plan", "plan", "instruments.FRL.HMR.timesFirstVoluntaryCase"],
  ])("reads %j", (query, of, place) => {
    expect(read(query)).toMatchObject({ of, place });
  });

  it.each([
    "figure=weather",
    "figure=constructor",
    "region=XXX",
    "figure=room",
    "figure=capacity&region=HMR",
    "of=weather",
    "of=bridge",
    "of=levy&year=2061",
    "of=plan&pair=HMR.FRL",
  ])("finds no place for %j", (query) => {
    expect(read(query).place).toBeNull();
  });

  it("keeps the calculation of a link whose figure is not there, so that the form shows it", () => {
    expect(read("of=levy&figure=weather")).toMatchObject({ of: "levy", place: null, chosen: { year: "2025" } });
  });

  it("has a place for every figure of every calculation, of the country or of a region", () => {
    for (const of of offeredAnalyses)
      for (const figure of tracedFiguresOf(of)) {
        const found = ["", "HMR"].map((region) => read(new URLSearchParams({ of, figure, region }).toString()).place);
        const place = found.find((one) => one !== null);
        expect([of, figure, typeof place]).toEqual([of, figure, "string"]);
        expect(place).not.toMatch(/[{}]|\.\.|undefined/);
      }
  });

  it("offers a choice of something for every field", () => {
    for (const of of offeredAnalyses) for (const slot of slots) expect(choicesOf(of, slot, places)?.length).not.toBe(0);
  });
});
