"use client";

import { type Asked, useAsked } from "../../asking/use-asked";
import { MUNICIPALITIES_PATH, type MunicipalityDrawing } from "../../map/municipality-drawing";

const isDrawing = (value: unknown): value is MunicipalityDrawing =>
  typeof value === "object" && value !== null && "land" in value && "lines" in value && "municipalities" in value;

const load = async (signal: AbortSignal): Promise<MunicipalityDrawing> => {
  const answer = await fetch(MUNICIPALITIES_PATH, { signal });
  const value: unknown = await answer.json();
  if (!answer.ok || !isDrawing(value)) throw new Error("no municipalities");
  return value;
};

/** Municipalities, asked for once a reader is near enough to see them. */
export const useMunicipalities = (near: boolean): Asked<MunicipalityDrawing> =>
  useAsked(near ? "municipalities" : null, load, null);
