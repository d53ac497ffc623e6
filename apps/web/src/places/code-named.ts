import { MunicipalityNamedDocument, RegionNamedDocument, RequestRefusedError } from "@solidariteitskaart/client";
import { apiClient } from "../api/api-client";

export type PlaceKind = "municipality" | "region";

/** The code that a name stands for, as the API reads it in questions and files: "Haag, Den" and "Alphen a/d Rijn" too. */
export const codeNamed = async (kind: PlaceKind, text: string): Promise<string | null> => {
  try {
    if (kind === "region") return (await apiClient().request(RegionNamedDocument, { text })).region?.code ?? null;
    return (await apiClient().request(MunicipalityNamedDocument, { text })).municipality?.code ?? null;
  } catch (failure) {
    if (failure instanceof RequestRefusedError) return null;
    throw failure;
  }
};
