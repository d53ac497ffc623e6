"use client";

import { type Asked, useAsked } from "../../asking/use-asked";
import { MUNICIPALITIES_PATH, type MunicipalityDrawing } from "../../map/municipality-drawing";

const isDrawing = (value: unknown): value is MunicipalityDrawing =>
  typeof value === "object" && value !== null && "land" in value && "lines" in value && "municipalities" in value;

const load = async (path: string, signal: AbortSignal): Promise<MunicipalityDrawing> => {
  const answer = await fetch(path, { signal });
  const value: unknown = await answer.json();
  if (!answer.ok || !isDrawing(value)) throw new Error("no municipalities");
  return value;
};

/**
 * Municipalities, asked for once a reader is near enough to see them.
 * @param vintage that the view is of: imported figures go before what is published
 */
export const useMunicipalities = (near: boolean, vintage: string | null): Asked<MunicipalityDrawing> => {
  const path = vintage === null ? MUNICIPALITIES_PATH : `${MUNICIPALITIES_PATH}?v=${encodeURIComponent(vintage)}`;
  return useAsked(near ? path : null, (signal) => load(path, signal), null);
};
