import { type RegionPositionBefore, regionalBalance, tableBalance } from "../../balance/regional-balance.js";
import { runSector, type SectorRun } from "../../balance/run-sector.js";
import { prepareSector } from "../../dataset/prepare-sector.js";
import type { Dataset } from "../../dataset/types.js";
import { applyScenario } from "../../scenario/apply-scenario.js";
import type { Scenario } from "../../scenario/types.js";

export interface LeanBalance {
  readonly positions: readonly RegionPositionBefore[];
  /** Without books, corporations, and a commercial branch that does not count. Null for a table of regions. */
  readonly run: SectorRun | null;
}

/** The balance of `evaluate` to the euro, without what only an outcome shows: what thousands of runs repeat. */
export function leanBalanceOf(dataset: Dataset, scenario: Scenario): LeanBalance {
  if (dataset.kind === "REGION_TABLE") return { positions: tableBalance(dataset), run: null };
  const sector = prepareSector(dataset);
  const settings = applyScenario(dataset, scenario);
  const run = runSector(sector, settings, "BALANCE");
  return { positions: regionalBalance(sector.regionCodes, run, settings.commercialSurplusShare, "BALANCE"), run };
}
