import { PlaceContent } from "../../features/check-municipality/place-content";
import type { PlaceData } from "../../features/check-municipality/place-data";
import { PlaceSheet } from "../../features/check-municipality/place-sheet";
import { ReadingFrame } from "../../frame/reading-frame";
import { PageSearch } from "../../places/page-search";
import { draw } from "./draw";

/** The page of a municipality or a region: a search box that lives, and what is only read. */
export const drawPlace = async (data: PlaceData) => (
  <ReadingFrame
    search={<PageSearch view={{ vintage: data.view.vintage, rule: data.view.rule }} />}
    sheet={await draw("placeSheet", { data }, PlaceSheet)}
  >
    {await draw("place", { data }, PlaceContent)}
  </ReadingFrame>
);
