import { MunicipalityNamedDocument, RegionNamedDocument, RequestRefusedError } from "@solidariteitskaart/client";
import { apiClient } from "../../api/api-client";
import { type FoundPlace, findMunicipality, findRegion } from "../../places/find-place";
import { askPlaceIndex } from "./ask-place";

export type PlaceKind = "municipality" | "region";

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The code that a name stands for, as the API reads it in questions and files: "Haag, Den" and "Alphen a/d Rijn" too. */
const codeNamed = async (kind: PlaceKind, text: string): Promise<string | null> => {
  try {
    if (kind === "region") return (await apiClient().request(RegionNamedDocument, { text })).region?.code ?? null;
    return (await apiClient().request(MunicipalityNamedDocument, { text })).municipality?.code ?? null;
  } catch (failure) {
    if (failure instanceof RequestRefusedError) return null;
    throw failure;
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
