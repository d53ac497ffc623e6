import { BoundariesDocument, type RegionSpread, SpreadDocument } from "@solidariteitskaart/client";
import { apiClient } from "../api/api-client";
import { createMemory, type Dated } from "../api/remember";
import type { MapDrawing } from "./map-drawing";
import { type MapBreaks, measureBreaks, valuesOfYear } from "./measure-values";
import { buildDrawing } from "./outlines/build-drawing";

const memory = createMemory();

/** Outlines and classes seldom change. Milliseconds. */
const FRESH_MS = 30_000;

export const askDrawing = (): Promise<Dated<MapDrawing>> =>
  memory.get("drawing", FRESH_MS, async () => {
    const { regions, abroad } = await apiClient().request(BoundariesDocument, {});
    return buildDrawing(regions, abroad);
  });

const askSpread = async (vintage: string): Promise<readonly RegionSpread[]> => {
  const { outcome } = await apiClient().request(SpreadDocument, { vintage });
  return outcome.__typename === "Outcome" ? outcome.regions.nodes : [];
};

/** Class edges over all recalculations, so that one colour means one amount whichever is shown. */
export const askBreaks = (vintages: readonly string[]): Promise<Dated<MapBreaks>> =>
  memory.get(`breaks ${vintages.join(" ")}`, FRESH_MS, async () => {
    const regions = (await Promise.all(vintages.map(askSpread))).flat();
    return {
      whole: measureBreaks(regions),
      each: measureBreaks(regions.flatMap(({ years }) => years.map(valuesOfYear))),
    };
  });
