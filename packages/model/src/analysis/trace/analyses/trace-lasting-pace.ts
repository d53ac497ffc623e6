import type { SectorDataset } from "../../../dataset/types.js";
import { applyScenario } from "../../../scenario/apply-scenario.js";
import { leverByKey } from "../../../scenario/levers/registry.js";
import type { Scenario } from "../../../scenario/types.js";
import { withLever } from "../../common/lever-in-scenario.js";
import { presentValue } from "../../common/present-value.js";
import type { Horizon } from "../../long-run/extend-dataset.js";
import { lastingLever } from "../../long-run/lasting-levers.js";
import {
  GREATEST_PACE,
  type LastingOptions,
  lastingOf,
  mergedRegion,
  PACE_STEP,
  testPace,
} from "../../long-run/lasting-pace.js";
import { horizonOf } from "../../long-run/long-run.js";
import { mergeCorporations } from "../../long-run/merge-corporations.js";
import type { TraceNode } from "../types.js";
import type { AskedStep, Tracers } from "./figure-patterns.js";
import { given, leverRange, made, sourcesOf } from "./steps.js";

/** Merged books, run to a horizon at a pace. */
interface Books {
  readonly merged: SectorDataset;
  readonly scenario: Scenario;
  readonly horizon: Horizon;
  readonly evidence: AskedStep["evidence"];
  /** Null for the country. */
  readonly region: string | null;
}

/** Why a pace lasts and a greater one does not: the same merged books run at both. */
export function lastingPaceTracers(
  dataset: SectorDataset,
  scenario: Scenario,
  options: LastingOptions,
  { evidence, depth }: AskedStep,
): Tracers {
  const horizon = horizonOf(dataset, { paceFrom: dataset.firstYear, ...options });
  const country = { merged: mergeCorporations(dataset, "COUNTRY"), scenario, horizon, evidence, region: null };
  const inRegion =
    (step: typeof paceStep, field: string) =>
    async (code: string | undefined): Promise<TraceNode | null> => {
      const region = dataset.regions.find((one) => one.code === code)?.code;
      if (region === undefined) return null;
      const books = { ...country, merged: mergedRegion(dataset, region), region };
      return step(books, `regions.${region}.${field}`, depth);
    };
  return {
    until: async () => given("until", horizon.until, "YEAR"),
    paceFrom: async () => given("paceFrom", horizon.paceFrom, "YEAR"),
    "national.pace": async () => paceStep(country, "national.pace", depth),
    "national.agreedBreaksIn": async () => breaksStep(country, "national.agreedBreaksIn", depth),
    "regions.<code>.pace": inRegion(paceStep, "pace"),
    "regions.<code>.agreedBreaksIn": inRegion(breaksStep, "agreedBreaksIn"),
    ...leverTracers(dataset, country, depth),
  };
}

/** What cannot be financed at a pace, year by year and together: nothing at a pace that lasts. */
function unmetStep(books: Books, key: string, depth: number, at?: Scenario): TraceNode {
  const { merged, horizon, region } = books;
  const { unmet, byYear } = testPace(merged, books.scenario, horizon);
  const formula =
    "sum over years from paceFrom to until of what one set of books cannot finance of the task at pace within icr and ltv, rounded";
  const rest = { region, byYear, ...(at ? { scenario: at } : {}) };
  return made(key, Math.round(unmet), "EUR", formula, takenOn(books), depth, rest);
}

/** Pace, years and norms of a run. */
function takenOn({ merged, scenario, horizon: { pace, paceFrom, until }, evidence }: Books): TraceNode[] {
  const { icr, ltv } = applyScenario(merged, scenario).norms.social;
  return [
    given("pace", pace, "FRACTION"),
    given("paceFrom", paceFrom, "YEAR"),
    given("until", until, "YEAR"),
    given("icr", icr, "RATIO", sourcesOf("icr", evidence)),
    given("ltv", ltv, "FRACTION", sourcesOf("ltv", evidence)),
  ];
}

function paceStep(books: Books, key: string, depth: number): TraceNode {
  const { merged, scenario, horizon, region } = books;
  const { pace } = lastingOf(merged, scenario, horizon);
  const at = (value: number, name: string) =>
    unmetStep({ ...books, horizon: { ...horizon, pace: value } }, name, Math.max(0, depth - 1));
  const next = pace === null ? PACE_STEP : (Math.round(pace / PACE_STEP) + 1) * PACE_STEP;
  const inputs = [
    ...(pace === null ? [] : [at(pace, "unmet.atPace")]),
    ...(pace === GREATEST_PACE ? [] : [at(next, "unmet.aboveIt")]),
    given("paceStep", PACE_STEP, "FRACTION"),
    given("greatestPace", GREATEST_PACE, "FRACTION"),
  ];
  const formula =
    pace === null
      ? "none: even at paceStep a norm breaks, unmet.aboveIt > 0"
      : "largest multiple of paceStep up to greatestPace at which no year breaks a norm: unmet.atPace = 0, unmet.aboveIt > 0";
  return made(key, pace, "FRACTION", formula, inputs, depth, { region });
}

function breaksStep(books: Books, key: string, depth: number): TraceNode {
  const { merged, scenario, horizon, region } = books;
  const { agreedBreaksIn } = lastingOf(merged, scenario, horizon);
  const agreed = { ...books, horizon: { ...horizon, pace: 1 } };
  const formula = "first year with unmet > 0 at the agreed pace; none where it lasts";
  return made(key, agreedBreaksIn, "YEAR", formula, [unmetStep(agreed, "unmet", Math.max(0, depth - 1))], depth, {
    region,
  });
}

function leverTracers(dataset: SectorDataset, country: Books, depth: number): Tracers {
  const { scenario, horizon } = country;
  const below = Math.max(0, depth - 1);
  const atLever =
    (trace: (found: Found, path: string) => TraceNode) =>
    async (key: string | undefined): Promise<TraceNode | null> => {
      const lever = leverByKey(key ?? "");
      return lever ? trace(await lastingLever(dataset, scenario, lever, horizon), `levers.${lever.key}`) : null;
    };
  const best = (found: Found) => withLever(scenario, leverOf(found), found.bestValue);
  const before = (key: string, d: number) => unmetStep(country, key, d);
  const atBest = (found: Found, key: string, d: number) =>
    unmetStep({ ...country, scenario: best(found) }, key, d, best(found));
  const value = (field: "value" | "bestValue" | "steppedValue", formula: string) =>
    atLever((found, path) => {
      const lever = leverOf(found);
      const inputs = [
        given("lever.present", presentValue(dataset, scenario, lever), "LEVER"),
        ...leverRange(lever),
        given("lever.step", lever.step, "LEVER"),
        before("unmetBefore", below),
        atBest(found, "unmetAtBest", below),
      ];
      const none = found[field] === null ? "none: there is no " : "";
      return made(`${path}.${field}`, found[field], "LEVER", none + formula, inputs, depth);
    });
  return {
    "levers.<lever>.value": value(
      "value",
      "value from lever.min to lever.max, nearest to lever.present, with unmet = 0",
    ),
    "levers.<lever>.bestValue": value(
      "bestValue",
      "value; where there is none the one from lever.min to lever.max with least unmet",
    ),
    "levers.<lever>.steppedValue": value(
      "steppedValue",
      "whole number of lever.step from lever.min nearest to value with unmet = 0",
    ),
    "levers.<lever>.unmetBefore": atLever((_found, path) => before(`${path}.unmetBefore`, depth)),
    "levers.<lever>.unmetAtBest": atLever((found, path) => atBest(found, `${path}.unmetAtBest`, depth)),
    "levers.<lever>.paceAtBest": atLever((found, path) => ({
      ...paceStep({ ...country, scenario: best(found) }, `${path}.paceAtBest`, depth),
      scenario: best(found),
    })),
  };
}

type Found = Awaited<ReturnType<typeof lastingLever>>;

function leverOf({ lever }: Found) {
  const found = leverByKey(lever);
  if (!found) throw new RangeError(`There is no lever ${lever}`);
  return found;
}
