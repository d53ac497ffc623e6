import {
  type CatalogueAnswer,
  CatalogueDocument,
  type LetterAnswer,
  LetterDocument,
  type MethodAnswer,
  MethodDocument,
  type Progress,
  ProgressDocument,
} from "@solidariteitskaart/client";
import { apiClient } from "./api-client";
import { createReader, type Reading } from "./reading";

const read = createReader();

/** The letter's claims beside the model. */
export const readLetter = (): Promise<Reading<LetterAnswer>> =>
  read("letter", () => apiClient().request(LetterDocument, {}));

/** Published figures of these metrics, with targets and rent caps. */
export const readProgress = (metrics: readonly string[]): Promise<Reading<Progress>> =>
  read(`progress ${metrics.join(" ")}`, async () => {
    const progress = await apiClient().request(ProgressDocument, { metrics: [...metrics] });
    return { ...progress, sectorFigures: progress.sectorFigures ?? [] };
  });

/** How the model was made. */
export const readMethod = (): Promise<Reading<MethodAnswer>> =>
  read("method", () => apiClient().request(MethodDocument, {}));

/** Files of facts, sources and recalculations. */
export const readCatalogue = (): Promise<Reading<CatalogueAnswer>> =>
  read("catalogue", () => apiClient().request(CatalogueDocument, {}));
