import { balanceOf, emptyScenario, type SectorDataset } from "@solidariteitskaart/model";
import { growSector } from "./grow-sector.js";
import { measure } from "./measure.js";

export interface GrowthPoint {
  readonly corporations: number;
  readonly milliseconds: number;
  readonly microsecondsEach: number;
  /** Milliseconds of the processor. */
  readonly processor: number;
}

/** Projection and balance of one, ten and a hundred times as many corporations, at their best. */
export async function measureGrowth(dataset: SectorDataset): Promise<GrowthPoint[]> {
  const scenario = emptyScenario(dataset.vintage.code);
  const points: GrowthPoint[] = [];
  for (const times of [1, 10, 100]) {
    const grown = growSector(dataset, times);
    const { best, processor } = await measure(() => balanceOf(grown, scenario), {
      warmUp: Math.ceil(200 / times),
      repeats: Math.max(9, Math.ceil(200 / times)),
    });
    const corporations = grown.corporations.length;
    points.push({ corporations, milliseconds: best, microsecondsEach: (1000 * best) / corporations, processor });
  }
  return points;
}
