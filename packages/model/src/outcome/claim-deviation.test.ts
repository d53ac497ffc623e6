import { describe, expect, it } from "vitest";
import {
  type ClaimOutcomes,
  claimDeviationPercent,
  claimedFigure,
  isFittedClaim,
  isModelledClaim,
} from "./claim-deviation.js";
import type { Outcome } from "./types.js";

const outcome = (national: Record<string, number | null>) =>
  ({
    national,
    years: [{ year: 2025, finance: { debt: 100, invested: 80, homes: 7, monthlyResultPerHome: -30 } }],
  }) as unknown as Outcome;

const outcomes: ClaimOutcomes = {
  before: outcome({ capacity: 200, open: 0, shortfall: 5 }),
  after: outcome({ capacity: 150, open: 9, slowdownYear: null }),
  startDebt: 40,
};

describe("claimedFigure", () => {
  it("compares the two recalculations", () => {
    expect(claimedFigure("capacity-drop", outcomes)).toBe(50);
    expect(claimedFigure("capacity-drop-share", outcomes)).toBe(25);
  });

  it("answers in the claim's own kind and direction", () => {
    expect(claimedFigure("feasible-2024", outcomes)).toBe(true);
    expect(claimedFigure("loss-per-home", outcomes)).toBe(30);
    expect(claimedFigure("guaranteed-loans", outcomes)).toBe(100);
    expect(claimedFigure("loan-share", outcomes)).toBe(75);
  });

  it("gives nothing where the model gives nothing", () => {
    expect(claimedFigure("slowdown-year", outcomes)).toBeNull();
    expect(claimedFigure("causes", outcomes)).toBeNull();
    expect(claimedFigure("constructor", outcomes)).toBeNull();
    expect(isModelledClaim("toString")).toBe(false);
  });
});

describe("isFittedClaim", () => {
  it("tells what was fitted from what came out", () => {
    expect(isFittedClaim("shortfall-2024")).toBe(true);
    expect(isFittedClaim("shortfall-2026")).toBe(false);
    expect(isFittedClaim("surplus-2026")).toBe(false);
    expect(isFittedClaim("homes-lost")).toBe(false);
  });
});

describe("claimDeviationPercent", () => {
  it("is signed, in percent of the claim", () => {
    expect(claimDeviationPercent(200, 190)).toBe(-5);
    expect(claimDeviationPercent(200, 210)).toBe(5);
    expect(claimDeviationPercent(-200, -190)).toBe(5);
  });

  it("has no answer for a claim of zero", () => {
    expect(claimDeviationPercent(0, 3)).toBeNull();
  });
});
