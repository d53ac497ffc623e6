import { useMemo } from "react";
import { useProvided } from "../provided/use-provided";
import type { MapDrawing } from "./map-drawing";

/** Where scripts get the map. */
export const DRAWING_PATH = "/drawing.json";

/** What a page gives to its scripts: all it knows, and of the map where to get it. */
export type WithoutDrawing<Page extends { readonly drawing: MapDrawing }> = Omit<Page, "drawing"> & {
  readonly drawingAt: string;
};

/** What the page gave, with the map. */
export const useWithDrawing = <Page extends { readonly drawing: MapDrawing }>(given: WithoutDrawing<Page>): Page => {
  const drawing = useProvided(given.drawingAt) as MapDrawing;
  return useMemo(() => ({ ...given, drawing }) as unknown as Page, [given, drawing]);
};
