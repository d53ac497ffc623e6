import {
  BRIDGE_FIGURES,
  type BridgeFigure,
  bridge,
  compareRules,
  emptyScenario,
  evaluate,
  frontier,
  goalSeek,
  levers,
  levyCheck,
  type SectorDataset,
} from "@solidariteitskaart/model";
import { table } from "../table.js";
import { billion, countText, leverValue } from "./formats.js";

/** The blocks of docs/model/analyses.md. */
export async function analysesBlocks(newest: SectorDataset, oldest: SectorDataset): Promise<Record<string, string>> {
  return {
    bridge: await bridgeBlock(newest, oldest),
    "goal-seek": await goalSeekBlock(newest),
    frontier: await frontierBlock(newest),
    rules: await rulesBlock(newest),
    levy: await levyBlock(newest, oldest),
  };
}

async function bridgeBlock(newest: SectorDataset, oldest: SectorDataset): Promise<string> {
  const { from, to, difference, parts } = await bridge(
    { dataset: oldest, scenario: emptyScenario(oldest.vintage.code) },
    { dataset: newest, scenario: emptyScenario(newest.vintage.code) },
  );
  const shown = (figure: BridgeFigure, amount: number) =>
    figure.endsWith("Lost") ? countText(amount) : billion(amount);
  return table(
    ["figure", oldest.vintage.code, ...parts.map((part) => part.key), newest.vintage.code, "range over orders"],
    // Between recalculations nothing is scrapped.
    BRIDGE_FIGURES.filter((figure) => !figure.endsWith("Scrapped")).map((figure) => [
      figure,
      shown(figure, from[figure]),
      ...parts.map((part) => shown(figure, part.figures[figure].amount)),
      shown(figure, to[figure]),
      difference[figure] === 0
        ? "none"
        : parts
            .map(({ figures }) => `${shown(figure, figures[figure].least)} to ${shown(figure, figures[figure].most)}`)
            .join("; "),
    ]),
  );
}

async function goalSeekBlock(dataset: SectorDataset): Promise<string> {
  const rows: string[][] = [];
  for (const { key } of levers) {
    const { answer, value, steppedValue, bestValue, openAtBest, openAtStep } = await goalSeek(
      dataset,
      emptyScenario(dataset.vintage.code),
      key,
    );
    rows.push([
      `\`${key}\``,
      value === null ? `none in range (best: ${leverValue(key, bestValue)})` : leverValue(key, value),
      steppedValue === null ? "none" : leverValue(key, steppedValue),
      billion(openAtStep ?? openAtBest),
      answer === "FOUND" ? "yes" : "no",
    ]);
  }
  return table(["lever", "value", "in whole steps", "stays open", "closes"], rows);
}

async function frontierBlock(dataset: SectorDataset): Promise<string> {
  const [a, b] = ["rentIncrease", "operatingCostCut"] as const;
  const { points } = await frontier(dataset, emptyScenario(dataset.vintage.code), a, b, 7);
  return table(
    [`\`${a}\``, `\`${b}\``],
    points.map((point) => [leverValue(a, point.a), point.b === null ? "none in range" : leverValue(b, point.b)]),
  );
}

async function rulesBlock(dataset: SectorDataset): Promise<string> {
  const { rules, atMostMoved, atLeastOpen } = await compareRules(dataset, emptyScenario(dataset.vintage.code));
  const rows = rules.map(({ rule, homesLost, measuresLost, euroKilometres, transfers, regions }) => [
    `${rule.give}, ${rule.receive}`,
    countText(homesLost),
    countText(measuresLost),
    String(regions.filter((region) => region.given > 0).length),
    String(regions.filter((region) => region.received > 0).length),
    String(transfers),
    euroKilometres === null ? "none" : `${(euroKilometres / 1e9).toFixed(0)} bn`,
  ]);
  const certain = `Whatever the rule, at most ${billion(atMostMoved)} can move, and at least ${billion(atLeastOpen)} stays open.`;
  return `${certain}\n\n${table(
    ["giving, receiving", "homes lost", "measures lost", "givers", "receivers", "transfers", "euro-kilometres"],
    rows,
  )}`;
}

async function levyBlock(newest: SectorDataset, oldest: SectorDataset): Promise<string> {
  const rows: string[][] = [];
  for (const dataset of [oldest, newest]) {
    const outcome = await evaluate(dataset, emptyScenario(dataset.vintage.code));
    const { fitsEvenly, greatestShareEvenly, fitsAsNeeded, greatestShareAsNeeded } = levyCheck(dataset, outcome);
    const percent = (part: number) => `${(100 * part).toFixed(2)} %`;
    rows.push([
      dataset.vintage.code,
      billion(outcome.national.moved),
      `${percent(greatestShareEvenly)} (${fitsEvenly ? "fits" : "does not fit"})`,
      `${percent(greatestShareAsNeeded)} (${fitsAsNeeded ? "fits" : "does not fit"})`,
    ]);
  }
  return table(["vintage", "plan", "spread evenly", "when needed"], rows);
}
