import { useMemo } from "react";
import { fromColumns } from "../provided/columns";
import { useProvided } from "../provided/use-provided";
import type { MapDrawing } from "./map-drawing";

/** Where scripts get the map. */
export const DRAWING_PATH = "/drawing.json";

/** What a page gives to its scripts: all it knows, as columns, and of the map where to get it. */
export interface WithoutDrawing<Page extends { readonly drawing: MapDrawing }> {
  readonly drawingAt: string;
  readonly page: unknown;
  /** Never there: says of which page. */
  readonly of?: Page;
}

/** What the page gave, with the map. */
export const useWithDrawing = <Page extends { readonly drawing: MapDrawing }>({
  page,
  drawingAt,
}: WithoutDrawing<Page>): Page => {
  const drawing = useProvided(drawingAt) as MapDrawing;
  return useMemo(() => ({ ...(fromColumns(page) as object), drawing }) as Page, [page, drawing]);
};
