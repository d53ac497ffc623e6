import type { Dataset } from "../../../dataset/types.js";
import type { Outcome } from "../../../outcome/types.js";
import { FIRST_VOLUNTARY_CASE, transferInstruments } from "../../solidarity-depth/instruments.js";
import { traceOutcome } from "../trace.js";
import { distanceStep } from "../trace-transfer.js";
import type { TraceFigure, TraceNode } from "../types.js";
import { type AskedStep, type FigureTrace, type Tracers, traceBy } from "./figure-patterns.js";
import { given, made, sourcesOf } from "./steps.js";

/** The giver of a plan where everything goes through one fund. */
export const FUND = "POOL";

/** Explains a figure of a plan of solidarity: "instruments.HMR.ARN.timesFirstVoluntaryCase". @param outcome of this dataset */
export async function tracePlan(dataset: Dataset, outcome: Outcome, asked: AskedStep): Promise<FigureTrace> {
  return traceBy(planTracers(dataset, outcome, asked), asked.figure);
}

/** Who gives whom what, down to the positions of both; and how far a transfer is from what has been done before. */
function planTracers(dataset: Dataset, outcome: Outcome, { evidence, depth }: AskedStep): Tracers {
  const { solidarity } = outcome;
  const step = (figure: TraceFigure, key: string, d: number): TraceNode => ({
    ...traceOutcome(dataset, outcome, figure, evidence, d),
    key,
  });
  const national = (name: Extract<TraceFigure, { readonly scope: "NATIONAL" }>["name"], key: string) => async () =>
    step({ scope: "NATIONAL", name }, key, depth);
  const transferAt = (from: string | undefined, to: string | undefined) =>
    solidarity.transfers.find((transfer) => transfer.from === from && transfer.to === to);
  const distance = async (from?: string, to?: string) => {
    const found = transferAt(from, to);
    if (!found) return null;
    const key = `transfers.${found.from}.${found.to}.distanceKm`;
    return { ...distanceStep({ evidence }, found.from, found.distanceKm), key };
  };
  const amount = (from: string | null, to: string, key: string, d: number) =>
    from === null
      ? step({ scope: "REGION", region: to, name: "received" }, key, d)
      : step({ scope: "TRANSFER", from, to }, key, d);
  const instrument = (from: string | undefined, to: string | undefined) =>
    // Whether the levy fits changes which instrument may serve, and no amount.
    transferInstruments(outcome, null).find((one) => (one.from ?? FUND) === from && one.to === to);
  const times = async (from?: string, to?: string) => {
    const found = instrument(from, to);
    if (!found) return null;
    const inputs = [
      amount(found.from, found.to, "amount", Math.max(0, depth - 1)),
      given("firstVoluntaryCase", FIRST_VOLUNTARY_CASE, "EUR", {
        status: "PUBLISHED",
        ...sourcesOf("firstVoluntaryCase", evidence),
      }),
    ];
    const key = `instruments.${found.from ?? FUND}.${found.to}.timesFirstVoluntaryCase`;
    const region = found.from ?? found.to;
    return made(key, found.timesFirstVoluntaryCase, "RATIO", "amount / firstVoluntaryCase", inputs, depth, { region });
  };
  return {
    moved: national("moved", "moved"),
    open: national("open", "open"),
    euroKilometres: national("solidarity.euroKilometres", "euroKilometres"),
    reserveShare: async () => given("reserveShare", solidarity.reserveShare, "FRACTION"),
    maxDistanceKm: async () => given("maxDistanceKm", solidarity.maxDistanceKm ?? null, "KM"),
    "certain.atMostMoved": national("solidarity.certain.atMostMoved", "certain.atMostMoved"),
    "certain.atLeastOpen": national("solidarity.certain.atLeastOpen", "certain.atLeastOpen"),
    "transfers.<code>.<code>.amount": async (from, to) => {
      const found = transferAt(from, to);
      return found ? amount(found.from, found.to, `transfers.${found.from}.${found.to}.amount`, depth) : null;
    },
    "transfers.<code>.<code>.distanceKm": distance,
    "instruments.<code or POOL>.<code>.amount": async (from, to) => {
      const found = instrument(from, to);
      const key = `instruments.${from}.${to}.amount`;
      return found ? amount(found.from, found.to, key, depth) : null;
    },
    "instruments.<code or POOL>.<code>.timesFirstVoluntaryCase": times,
  };
}
