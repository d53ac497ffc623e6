import type { Dataset } from "../../../dataset/types.js";
import type { Scenario } from "../../../scenario/types.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { leverValueIn, requireLever } from "../../common/lever-in-scenario.js";
import { type AssumptionDistribution, scenarioAt } from "../../ensemble/distributions.js";
import { type EnsembleSample, type SampledQuantity, sampleEnsemble } from "../../ensemble/sample.js";
import { haltonSequence } from "../../ensemble/sequence.js";
import type { Ensemble } from "../../ensemble/summarise.js";
import type { TraceFigure, TraceNode } from "../types.js";
import type { AskedStep } from "./figure-patterns.js";
import { given, HEADLINE_UNITS, leverRange, made, outcomeStep, sourcesOf } from "./steps.js";

/** A figure of one future: of the country, of a region, or of a year of the country. */
export interface FutureFigure {
  readonly quantity: SampledQuantity;
  readonly region?: string;
  readonly year?: number;
}

type Drawn = Pick<Ensemble, "seed" | "distributions">;

/** What the futures were drawn from: a normal distribution around the scenario's own value of each assumption. */
export function distributionSteps(
  { scenario }: BridgeEnd,
  distributions: readonly AssumptionDistribution[],
  { evidence }: AskedStep,
): TraceNode[] {
  return distributions.flatMap(({ lever: key, mean, standardDeviation }) => {
    return [
      given(`distributions.${key}.own`, ownValue(scenario, key), "LEVER", sourcesOf(key, evidence)),
      given(`distributions.${key}.mean`, mean, "LEVER"),
      given(`distributions.${key}.standardDeviation`, standardDeviation, "LEVER"),
    ];
  });
}

function ownValue(scenario: Scenario, key: string): number {
  const lever = requireLever(key);
  return leverValueIn(scenario, lever)?.value ?? lever.default ?? 0;
}

/** One future of an ensemble, worked out again: the same figure, and below it the model and what was drawn. */
export async function futureStep(
  { dataset, scenario }: BridgeEnd,
  { seed, distributions }: Drawn,
  run: number,
  of: FutureFigure,
  key: string,
  { evidence, depth }: AskedStep,
): Promise<TraceNode> {
  const sample = await sampleEnsemble(dataset, scenario, { seed, distributions, from: run, runs: 1 });
  const point = haltonSequence(distributions.length, seed)(run);
  const drawn = scenarioAt(scenario, distributions, point);
  const step = await outcomeStep({ dataset, scenario: drawn }, evidence);
  const modelled = step(traceFigure(of), of.quantity, Math.max(0, depth - 1));
  const levers = distributions.map((distribution, d) =>
    drawnStep(scenario, drawn, distribution, point[d] ?? 0, Math.max(0, depth - 1)),
  );
  const formula = `${of.quantity} of the model with the levers as drawn for future number run`;
  const inputs = [given("run", run, "COUNT", { status: "DERIVED" }), modelled, ...levers];
  const value = valueIn(sample, dataset, of);
  return made(key, value, HEADLINE_UNITS[of.quantity], formula, inputs, depth, {
    region: of.region ?? null,
    year: of.year ?? null,
    scenario: drawn,
  });
}

function traceFigure({ quantity: name, region, year }: FutureFigure): TraceFigure {
  if (year !== undefined && name === "open") return { scope: "YEAR", region: null, year, name };
  return region === undefined ? { scope: "NATIONAL", name } : { scope: "REGION", region, name };
}

/** As the ensemble keeps it: homes and measures are not whole yet. */
function valueIn(sample: EnsembleSample, dataset: Dataset, { quantity, region, year }: FutureFigure): number {
  if (year !== undefined) return sample.openByYear[year - dataset.firstYear] ?? 0;
  const rows = sample.regions[quantity];
  if (region !== undefined) return rows[dataset.regions.findIndex(({ code }) => code === region)] ?? 0;
  return rows.reduce((total, value) => total + value, 0);
}

function drawnStep(
  scenario: Scenario,
  drawn: Scenario,
  { lever: key, mean, standardDeviation }: AssumptionDistribution,
  point: number,
  depth: number,
): TraceNode {
  const lever = requireLever(key);
  const inputs = [
    given("own", ownValue(scenario, key), "LEVER"),
    given("point", point, "FRACTION", { status: "DERIVED" }),
    given("mean", mean, "LEVER"),
    given("standardDeviation", standardDeviation, "LEVER"),
    ...leverRange(lever),
  ];
  const formula = "own + normal quantile at point of mean and standardDeviation, not beyond lever.min and lever.max";
  return made(`lever.${key}`, leverValueIn(drawn, lever)?.value ?? null, "LEVER", formula, inputs, depth);
}
