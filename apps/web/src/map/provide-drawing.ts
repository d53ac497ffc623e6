import { inColumns } from "../provided/columns";
import { provide } from "../provided/provide";
import type { MapDrawing } from "./map-drawing";
import { DRAWING_PATH, type WithoutDrawing } from "./provided-drawing";

/** What a page shows, in few bytes and without the map: its scripts fetch that once for all pages. */
export const provideDrawing = <Page extends { readonly drawing: MapDrawing }>({
  drawing,
  ...page
}: Page): WithoutDrawing<Page> => ({ page: inColumns(page), drawingAt: provide(DRAWING_PATH, drawing) });
