import type { PlaceIndexRegion } from "@solidariteitskaart/client";
import { knownCodes } from "../../address/known-codes";
import { parseView } from "../../address/parse-view";
import type { ViewState } from "../../address/view-state";
import { apiIsAway } from "../../api/api-is-away";
import { askVintagesFor } from "../../api/ask-vintages";
import { figuresAway } from "../../api/say-status";
import { askPlaceIndex } from "./ask-place";

export type PlaceIndexState =
  | { readonly kind: "open"; readonly index: readonly PlaceIndexRegion[]; readonly view: ViewState }
  | { readonly kind: "away"; readonly at: number };

/** All places, and the recalculation and rule that links to them keep. What is wrong with those, the pages say. */
export const loadPlaceIndex = async (query: string): Promise<PlaceIndexState> => {
  try {
    const params = new URLSearchParams(query);
    const [index, vintages] = await Promise.all([askPlaceIndex(), askVintagesFor(params)]);
    return {
      kind: "open",
      index: index.value,
      view: parseView(params, knownCodes(vintages.value, null)).view,
    };
  } catch (failure) {
    apiIsAway("the API gave no places", failure);
    return figuresAway();
  }
};
