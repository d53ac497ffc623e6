import { codeNamed, type PlaceKind } from "../../places/code-named";
import { type FoundPlace, findMunicipality, findRegion } from "../../places/find-place";
import { askPlaceIndex } from "./ask-place";

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The place that the last part of an address means, with its own address; null where none or several can be meant. */
export const placeNamed = async (kind: PlaceKind, segment: string): Promise<FoundPlace | null> => {
  const { value: index } = await askPlaceIndex();
  const find = kind === "region" ? findRegion : findMunicipality;
  const found = find(segment, index);
  if (found) return found;
  const code = await codeNamed(kind, decoded(segment));
  return code === null ? null : find(code, index);
};
