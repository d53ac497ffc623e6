import { type CellReading, wrong } from "../cells/reader.js";
import type { MunicipalityIndex } from "./municipality-index.js";

/** What is wrong with a text that should name a municipality, with all that it may mean. */
export function municipalityNotFound(text: string, index: Pick<MunicipalityIndex, "candidates">): CellReading<never> {
  const candidates = index.candidates(text);
  return candidates.length === 0
    ? wrong("UNKNOWN_MUNICIPALITY", "is a municipality that nobody knows")
    : wrong("AMBIGUOUS_MUNICIPALITY", `can be ${candidates.join(" or ")}; say which`, candidates.join(", "));
}
