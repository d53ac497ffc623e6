import { createHash } from "node:crypto";
import {
  answerIn,
  BoundariesDocument,
  type Outcome,
  type RegionSpread,
  SpreadDocument,
} from "@solidariteitskaart/client";
import type { Locale } from "next-intl";
import { apiClient } from "../api/api-client";
import { createMemory, type Dated } from "../api/remember";
import { layLand } from "./drawing/land";
import { type Lands, laySheets, type Sheets } from "./drawing/lay-sheets";
import { mapStages } from "./drawing/stage";
import { DRAWING_HEIGHT, type MapDrawing } from "./map-drawing";
import { type MapBreaks, measureBreaks, valuesOfYear } from "./measure-values";
import { buildDrawing } from "./outlines/build-drawing";
import { readAreas } from "./outlines/read-areas";

const NAME = Symbol.for("solidariteitskaart.lands");

const memory = createMemory();

/** Outlines and classes seldom change. Milliseconds. */
const FRESH_MS = 30_000;

const askBoundaries = () => memory.get("boundaries", FRESH_MS, async () => apiClient().request(BoundariesDocument, {}));

export const askDrawing = (): Promise<Dated<MapDrawing>> =>
  memory.get("drawing", FRESH_MS, async () => {
    const { regions, abroad } = (await askBoundaries()).value;
    return buildDrawing(regions, abroad);
  });

interface GroundLands {
  readonly ground: string;
  readonly lands: Lands;
}

/** Pages and other addresses of the site are bundled apart; what takes so much room is made once for both. */
const shared = globalThis as { [NAME]?: GroundLands };

/** The regions on every stage, and a name for the boundaries they were made of; made anew only when those change. */
const askLands = async (): Promise<GroundLands> => {
  const { topology } = (await askBoundaries()).value.regions;
  const ground = createHash("sha256").update(JSON.stringify(topology)).digest("hex");
  if (shared[NAME]?.ground === ground) return shared[NAME];
  const areas = readAreas(topology).areas.filter(({ code }) => code !== "");
  const lands = Object.values(mapStages).map((stage) => layLand(areas, stage, DRAWING_HEIGHT));
  shared[NAME] = { ground, lands };
  return shared[NAME];
};

/** Where names and flows of an outcome lie on the map, for every size of screen. */
export const askSheets = async (outcome: Outcome, locale: Locale): Promise<Sheets> => {
  const { ground, lands } = await askLands();
  return laySheets(lands, ground, outcome, locale);
};

const askSpread = async (vintage: string): Promise<readonly RegionSpread[]> => {
  const outcome = answerIn((await apiClient().request(SpreadDocument, { vintage })).scenario, "outcome");
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
