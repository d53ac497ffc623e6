import { type RegionPositionBefore, regionalBalance, tableBalance } from "../balance/regional-balance.js";
import { runSector, type SectorRun } from "../balance/run-sector.js";
import { prepareSector } from "../dataset/prepare-sector.js";
import type { Dataset } from "../dataset/types.js";
import { applyScenario } from "../scenario/apply-scenario.js";
import type { RunSettings } from "../scenario/run-settings.js";
import type { Scenario } from "../scenario/types.js";
import { solveSolidarity } from "../solidarity/solve-solidarity.js";
import type { SolidarityRegion, SolidarityResult, SolidarityRule } from "../solidarity/types.js";
import { hashOf } from "../support/canonical.js";
import { corporationOutcomes } from "./corporation-outcome.js";
import { engineVersion } from "./engine-version.js";
import { nationalOutcome, nationalYears } from "./national-outcome.js";
import { regionOutcomes } from "./region-outcome.js";
import { runningTotals } from "./running-totals.js";
import { scenarioCosts } from "./scenario-costs.js";
import type { NationalBalance, Outcome, SolidarityPlan } from "./types.js";

/** What the sector and its regions come to before any solidarity. */
export interface Balance {
  readonly positions: readonly RegionPositionBefore[];
  /** Null for a table of regions. */
  readonly run: SectorRun | null;
  readonly settings: RunSettings | null;
}

/**
 * Projection and balance, without the plan: what ensembles and goal seeks repeat.
 * @param scenario canonical, of this dataset's vintage
 * @returns per corporation, region and year, EUR of the first year
 * @throws RangeError for a lever that does not exist: see parseScenario
 */
export function balanceOf(dataset: Dataset, scenario: Scenario): Balance {
  if (dataset.kind === "REGION_TABLE") return { positions: tableBalance(dataset), run: null, settings: null };
  const sector = prepareSector(dataset);
  const settings = applyScenario(dataset, scenario);
  const run = runSector(sector, settings);
  return { positions: regionalBalance(sector.regionCodes, run, settings.commercialSurplusShare), run, settings };
}

/** The regions as the solidarity plan reads them. */
export function solidarityRegions(dataset: Dataset, positions: readonly RegionPositionBefore[]): SolidarityRegion[] {
  return positions.map((position, r) => {
    const { homes, woz } = dataset.regions[r] as Dataset["regions"][number];
    const { region, surplus, shortfall, task, homesLost } = position;
    return { region, surplus, shortfall, task, homes, woz, homesLost };
  });
}

/**
 * The model's answer: what corporations can finance, which regions fall short or have capacity left, and what
 * solidarity under the scenario's rule moves between them.
 * @param scenario canonical, of this dataset's vintage: see parseScenario
 * @returns plain data; equal input gives an equal outcome with an equal hash
 */
export async function evaluate(dataset: Dataset, scenario: Scenario): Promise<Outcome> {
  const { positions, run, settings } = balanceOf(dataset, scenario);
  const rule = scenario.solidarity;
  const plan = await solveSolidarity({
    regions: solidarityRegions(dataset, positions),
    distanceKm: dataset.distanceKm,
    rule,
  });
  const regions = regionOutcomes(dataset.regions, positions, plan, run, dataset.firstYear);
  const years = nationalYears(regions, run);
  const asPublished = scenario.assumptions.length === 0 && scenario.measures.length === 0;
  const national = nationalOutcome(regions, years, dataset.vintage, asPublished);
  const solidarity = describePlan(dataset, rule, plan, national);
  const corporations = dataset.kind === "SECTOR" && run ? corporationOutcomes(dataset, run, regions) : [];
  const scenarioHash = hashOf(scenario);
  // Lost and scrapped are in the hash: what they are together adds nothing, and results that are kept have no part in it.
  const { figureStatus: _, published: __, homesNotBuilt: ___, measuresNotDone: ____, ...nationalFigures } = national;
  return {
    hash: hashOf({
      engineVersion,
      dataset: dataset.hash,
      scenario: scenarioHash,
      national: nationalFigures,
      regions: regions.map((r) => [r.region, r.shortfall, r.surplus, r.given, r.received]),
      transfers: solidarity.transfers.map((t) => [t.from, t.to, t.amount]),
    }),
    vintage: dataset.vintage.code,
    datasetHash: dataset.hash,
    scenario,
    scenarioHash,
    national,
    regions,
    corporations,
    years,
    yearsUntil: runningTotals(
      years,
      regions.reduce((sum, region) => sum + region.homes, 0),
    ),
    solidarity,
    costs:
      dataset.kind === "SECTOR" && run && settings
        ? scenarioCosts(dataset, scenario, { run, settings, regions, national })
        : null,
  };
}

function describePlan(
  dataset: Dataset,
  rule: SolidarityRule,
  plan: SolidarityResult,
  national: NationalBalance,
): SolidarityPlan {
  const atMostMoved = Math.min(national.shortfall, national.surplus);
  return {
    ...rule,
    moved: plan.moved,
    open: national.open,
    euroKilometres: plan.euroKm,
    transfers: plan.flows.map(({ from, to, amount }) => ({
      from,
      to,
      amount,
      distanceKm: dataset.distanceKm[from]?.[to] ?? 0,
      requiresExemption: from !== to,
    })),
    certain: { atMostMoved, atLeastOpen: national.shortfall - atMostMoved },
  };
}
