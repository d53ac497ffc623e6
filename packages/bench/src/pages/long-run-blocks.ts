import {
  emptyScenario,
  type LastingPace,
  lastingLevers,
  lastingPace,
  longRun,
  type SectorDataset,
} from "@solidariteitskaart/model";
import { hangsMarks } from "../reference.js";
import { table } from "../table.js";
import { billion, leverValue } from "./formats.js";

const SHOWN_YEARS = 5;

/** The blocks of docs/model/long-run.md. */
export async function longRunBlocks(newest: SectorDataset, oldest: SectorDataset): Promise<Record<string, string>> {
  const scenario = emptyScenario(newest.vintage.code);
  return {
    "long-run": yearsBlock(newest),
    "lasting-pace": paceBlock([oldest, newest]),
    "lasting-regions": regionsBlock(lastingPace(newest, scenario), hangsMarks(newest.vintage.code)),
    "lasting-growth": growthBlock(newest),
    "lasting-levers": await leversBlock(newest),
  };
}

function yearsBlock(dataset: SectorDataset): string {
  const { national } = longRun(dataset, emptyScenario(dataset.vintage.code));
  const percent = (part: number) => `${(100 * part).toFixed(0)} %`;
  return table(
    [
      "year",
      "debt per home",
      "interest cover",
      "loan to value",
      "monthly result per home",
      "share of the task, each alone",
      "all together",
    ],
    national
      .filter((_, t) => t % SHOWN_YEARS === 0)
      .map(({ year, finance, share, shareTogether }) => [
        String(year),
        `EUR ${Math.round(finance.debtPerHome).toLocaleString("en-GB")}`,
        finance.icr?.toFixed(2) ?? "none",
        percent(finance.ltv ?? 0),
        `EUR ${finance.monthlyResultPerHome.toFixed(0)}`,
        percent(share),
        percent(shareTogether),
      ]),
  );
}

const paceText = (pace: number | null) => (pace === null ? "none" : pace.toFixed(3));

function paceBlock(datasets: readonly SectorDataset[]): string {
  return table(
    ["vintage", "from the first year", "after the agreements", "the agreed pace breaks a norm in"],
    datasets.map((dataset) => {
      const scenario = emptyScenario(dataset.vintage.code);
      const after = { paceFrom: dataset.firstYear + dataset.yearCount };
      const { national } = lastingPace(dataset, scenario);
      return [
        dataset.vintage.code,
        paceText(national.pace),
        paceText(lastingPace(dataset, scenario, after).national.pace),
        String(national.agreedBreaksIn ?? "never"),
      ];
    }),
  );
}

function regionsBlock({ regions }: LastingPace, marked: (region: string) => string): string {
  return table(
    ["region", "lasting pace", "the agreed pace breaks a norm in"],
    regions.map(({ region, pace, agreedBreaksIn }) => [
      marked(region),
      paceText(pace),
      String(agreedBreaksIn ?? "never"),
    ]),
  );
}

function growthBlock(dataset: SectorDataset): string {
  const scenario = emptyScenario(dataset.vintage.code);
  const rates = [0.03, 0.025, 0.02];
  return table(
    ["maintenance grows by, after 2034", "lasting pace"],
    rates.map((maintenanceGrowth) => [
      `${(100 * maintenanceGrowth).toFixed(1)} %`,
      paceText(lastingPace(dataset, scenario, { growth: { maintenanceGrowth } }).national.pace),
    ]),
  );
}

async function leversBlock(dataset: SectorDataset): Promise<string> {
  const found = await lastingLevers(dataset, emptyScenario(dataset.vintage.code));
  return table(
    ["lever", "makes the agreed pace last at", "in whole steps", "not financed until 2060", "pace that lasts there"],
    found.map(({ lever, value, steppedValue, bestValue, unmetAtBest, paceAtBest }) => [
      `\`${lever}\``,
      value === null ? `none in range (best: ${leverValue(lever, bestValue)})` : leverValue(lever, value),
      steppedValue === null ? "none" : leverValue(lever, steppedValue),
      billion(unmetAtBest),
      paceText(paceAtBest),
    ]),
  );
}
