import {
  bridge,
  compareRules,
  emptyScenario,
  frontier,
  lastingLevers,
  lastingPace,
  longRun,
  type SectorDataset,
  sensitivity,
  trace,
} from "@solidariteitskaart/model";
import { measure } from "./measure.js";
import type { Part } from "./parts.js";

/** Every analysis once, as a page would ask for it. */
export async function measureAnalyses(newest: SectorDataset, oldest: SectorDataset): Promise<Part[]> {
  const scenario = emptyScenario(newest.vintage.code);
  const from = { dataset: oldest, scenario: emptyScenario(oldest.vintage.code) };
  const work: Record<string, () => unknown> = {
    "bridge between vintages": () => bridge(from, { dataset: newest, scenario }),
    "frontier of two levers (11 points)": () => frontier(newest, scenario, "rentIncrease", "operatingCostCut"),
    "tornado of the assumptions": () => sensitivity(newest, scenario),
    "six rules side by side": () => compareRules(newest, scenario),
    "trace of what stays open": () => trace(newest, scenario, { scope: "NATIONAL", name: "open" }),
    "long run to 2060": () => longRun(newest, scenario),
    "lasting pace, country and regions": () => lastingPace(newest, scenario),
    "what each lever would have to be": () => lastingLevers(newest, scenario),
  };
  const parts: Part[] = [];
  for (const [name, run] of Object.entries(work)) {
    parts.push({ name, milliseconds: (await measure(run, { warmUp: 3, repeats: 9 })).best });
  }
  return parts;
}
