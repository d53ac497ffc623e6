import type { Unit } from "../../../figures/unit.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { OPEN_TOLERANCE } from "../../common/gap.js";
import type { Percentiles } from "../../ensemble/percentiles.js";
import { SAMPLED_QUANTITIES, type SampledQuantity } from "../../ensemble/sample.js";
import type { Ensemble } from "../../ensemble/summarise.js";
import type { TraceNode } from "../types.js";
import { type AskedStep, oneOf, type Tracers } from "./figure-patterns.js";
import { distributionSteps, type FutureFigure, futureStep } from "./future-steps.js";
import { given, made } from "./steps.js";

const UNITS: Readonly<Record<SampledQuantity, Unit>> = {
  shortfall: "EUR",
  surplus: "EUR",
  open: "EUR",
  homesLost: "HOMES",
  measuresLost: "MEASURES",
};

/**
 * Why an ensemble says what it says: a percentile lies between two futures, which are worked out again here and are
 * scenarios like any other; means and chances are counts and sums over all futures, with what they were drawn from.
 * @param ensemble of this end
 */
export function ensembleTracers(end: BridgeEnd, ensemble: Ensemble, asked: AskedStep): Tracers {
  const { depth } = asked;
  const runs = given("runs", ensemble.runs, "COUNT");
  const seed = given("seed", ensemble.seed, "COUNT");
  const drawn = [runs, seed, ...distributionSteps(end, ensemble.distributions, asked)];
  const percentile = async (path: string, of: FutureFigure, all: Percentiles, name: string | undefined) => {
    const unit = UNITS[of.quantity];
    if (name === "mean") {
      const total = given("total", all.made.total, unit, { status: "MODELLED" });
      return made(`${path}.mean`, all.mean, unit, "total over all futures / runs, rounded", [total, ...drawn], depth);
    }
    const which = oneOf(["p10", "p50", "p90"] as const, name);
    if (!which) return null;
    const { below, above, share } = all.made.between[which];
    const at = (run: number, key: string) =>
      futureStep(end, ensemble, run, of, key, { ...asked, depth: Math.max(0, depth - 1) });
    const formula = `future.below + share * (future.above - future.below), futures in order of ${of.quantity}, rounded`;
    const inputs = [
      await at(below, "future.below"),
      await at(above, "future.above"),
      given("share", share, "FRACTION", { status: "DERIVED" }),
      ...drawn,
    ];
    return made(`${path}.${which}`, all[which], unit, formula, inputs, depth);
  };
  const chance = (key: string, value: number, of: "shortfall" | "open") => {
    const count = given("futures", Math.round(value * ensemble.runs), "COUNT", { status: "MODELLED" });
    const tolerance = given("tolerance", OPEN_TOLERANCE, "EUR");
    const formula = `futures with ${of} > tolerance / runs`;
    return made(key, value, "FRACTION", formula, [count, tolerance, ...drawn], depth);
  };
  const atRegion =
    (trace: (risk: Ensemble["regions"][number], path: string, ...names: string[]) => Promise<TraceNode | null>) =>
    async (code: string | undefined, ...names: string[]) => {
      const risk = ensemble.regions.find(({ region }) => region === code);
      const node = risk && (await trace(risk, `regions.${risk.region}`, ...names));
      return node ? { ...node, region: risk.region } : null;
    };
  const quantityOf = (name: string | undefined) => oneOf(SAMPLED_QUANTITIES, name);
  return {
    runs: async () => runs,
    seed: async () => seed,
    "distributions.<lever>.<mean or standardDeviation>": async (lever, name) =>
      drawn.find(({ key }) => key === `distributions.${lever}.${name}`) ?? null,
    "national.<figure>.<p10, p50, p90 or mean>": async (figure, name) => {
      const quantity = quantityOf(figure);
      return quantity ? percentile(`national.${quantity}`, { quantity }, ensemble.national[quantity], name) : null;
    },
    chanceOfOpen: async () => chance("chanceOfOpen", ensemble.chanceOfOpen, "open"),
    "regions.<code>.figures.<figure>.<p10, p50, p90 or mean>": atRegion(
      async ({ region, figures }, path, figure, name) => {
        const quantity = quantityOf(figure);
        return quantity
          ? percentile(`${path}.figures.${quantity}`, { quantity, region }, figures[quantity], name)
          : null;
      },
    ),
    "regions.<code>.chanceOfShortfall": atRegion(async ({ chanceOfShortfall }, path) =>
      chance(`${path}.chanceOfShortfall`, chanceOfShortfall, "shortfall"),
    ),
    "regions.<code>.chanceOfOpen": atRegion(async ({ chanceOfOpen }, path) =>
      chance(`${path}.chanceOfOpen`, chanceOfOpen, "open"),
    ),
    "regions.<code>.depthOfShortfall": atRegion(async (risk, path) => {
      const futures = Math.round(risk.chanceOfShortfall * ensemble.runs);
      const inputs = [
        given("sumOfShortfalls", risk.sumOfShortfalls, "EUR", { status: "MODELLED" }),
        given("futures", futures, "COUNT", { status: "MODELLED" }),
        given("tolerance", OPEN_TOLERANCE, "EUR"),
        ...drawn,
      ];
      const formula = "sumOfShortfalls / futures, both over the futures with shortfall > tolerance, rounded";
      return made(`${path}.depthOfShortfall`, risk.depthOfShortfall, "EUR", formula, inputs, depth);
    }),
    "years.<year>.open.<p10, p50, p90 or mean>": async (name, which) => {
      const year = ensemble.years.find((item) => String(item.year) === name);
      const of: FutureFigure | undefined = year && { quantity: "open", year: year.year };
      const node = year && of ? await percentile(`years.${year.year}.open`, of, year.open, which) : null;
      return node && year ? { ...node, year: year.year } : null;
    },
  };
}
