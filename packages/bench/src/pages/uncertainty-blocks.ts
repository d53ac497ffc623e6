import {
  defaultDistributions,
  emptyScenario,
  ensemble,
  headlineOf,
  type Percentiles,
  type SampledQuantity,
  type SectorDataset,
  sensitivity,
} from "@solidariteitskaart/model";
import { hangsMarks } from "../reference.js";
import { table } from "../table.js";
import { billion, countText, leverValue, share } from "./formats.js";

const SEEDS = [1, 2, 3, 4, 5];

/** The blocks of docs/model/uncertainty.md. */
export async function uncertaintyBlocks(dataset: SectorDataset): Promise<Record<string, string>> {
  const scenario = emptyScenario(dataset.vintage.code);
  const marked = hangsMarks(dataset.vintage.code);
  const plain = await headlineOf(dataset, scenario);
  const { national, regions, chanceOfOpen, runs, seed } = await ensemble(dataset, scenario);
  const names: SampledQuantity[] = ["shortfall", "surplus", "open", "homesLost", "measuresLost"];
  const shown = (name: SampledQuantity, amount: number) =>
    name.endsWith("Lost") ? countText(amount) : billion(amount);
  const row = (name: SampledQuantity, { p10, p50, p90, mean }: Percentiles) =>
    [p10, p50, p90, mean].map((amount) => shown(name, amount));
  const tornado = await sensitivity(dataset, scenario);
  return {
    distributions: table(
      ["assumption", "mean shift", "standard deviation", "one in ten below", "one in ten above"],
      defaultDistributions.map(({ lever, mean, standardDeviation }) => {
        const bar = tornado.bars.find((item) => item.lever === lever);
        return [
          `\`${lever}\``,
          leverValue(lever, mean),
          leverValue(lever, standardDeviation),
          leverValue(lever, Number((bar?.low ?? 0).toFixed(2))),
          leverValue(lever, Number((bar?.high ?? 0).toFixed(2))),
        ];
      }),
    ),
    ensemble: [
      `Vintage ${dataset.vintage.code}, ${runs} runs, seed ${seed}. In ${share(chanceOfOpen)} of the futures something stays open after solidarity.`,
      "",
      table(
        ["figure", "without uncertainty", "P10", "P50", "P90", "mean"],
        names.map((name) => [name, shown(name, plain[name]), ...row(name, national[name])]),
      ),
    ].join("\n"),
    seeds: await seedsBlock(dataset),
    regions: table(
      ["region", "chance of a shortfall", "mean shortfall when there is one"],
      regions.map(({ region, chanceOfShortfall, depthOfShortfall }) => [
        marked(region),
        share(chanceOfShortfall),
        depthOfShortfall === null ? "none" : billion(depthOfShortfall),
      ]),
    ),
    tornado: table(
      ["assumption", "from", "to", "open at the low end", "open at the high end", "shortfall less surplus moves by"],
      tornado.bars.map(({ lever, low, high, atLow, atHigh, swingBalance }) => [
        `\`${lever}\``,
        leverValue(lever, Number(low.toFixed(2))),
        leverValue(lever, Number(high.toFixed(2))),
        billion(atLow.open),
        billion(atHigh.open),
        billion(swingBalance),
      ]),
    ),
  };
}

async function seedsBlock(dataset: SectorDataset): Promise<string> {
  const rows: string[][] = [];
  for (const seed of SEEDS) {
    const { national } = await ensemble(dataset, emptyScenario(dataset.vintage.code), { seed });
    rows.push([String(seed), ...[national.open.p10, national.open.p50, national.open.p90].map(billion)]);
  }
  return table(["seed", "open P10", "open P50", "open P90"], rows);
}
