import { runSector, type SectorRun } from "../../balance/run-sector.js";
import { prepareSector } from "../../dataset/prepare-sector.js";
import type { SectorDataset } from "../../dataset/types.js";
import { applyScenario } from "../../scenario/apply-scenario.js";
import type { Scenario } from "../../scenario/types.js";
import { extendDataset, type Horizon } from "./extend-dataset.js";

/** Task and unmet task by region and year of merged books (see mergeCorporations) until the horizon. */
export function runTogether(merged: SectorDataset, scenario: Scenario, horizon: Horizon): SectorRun {
  const dataset = extendDataset(merged, horizon);
  return runSector(prepareSector(dataset), applyScenario(dataset, scenario), "BALANCE");
}

/** Share of the task of one region (by place) and year place that can be financed, 0..1; 1 where there is no task. */
export function financedShare(run: SectorRun, r: number, t: number): number {
  const at = r * run.yearCount + t;
  const task = run.task[at] as number;
  return task > 0 ? 1 - (run.unmet[at] as number) / task : 1;
}
