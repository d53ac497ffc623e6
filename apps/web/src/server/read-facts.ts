import {
  type CatalogueAnswer,
  CatalogueDocument,
  type LetterAnswer,
  LetterDocument,
  type MethodAnswer,
  MethodDocument,
  type Progress,
  ProgressDocument,
  type Trace,
  TraceDocument,
} from "@solidariteitskaart/client";
import { apiClient } from "./api-client";
import { createReader, type Reading } from "./reading";

const read = createReader();

/** The letter's claims beside the model. */
export const readLetter = (): Promise<Reading<LetterAnswer>> =>
  read("letter", () => apiClient().request(LetterDocument, {}));

/** Published figures of these metrics, with targets and rent caps. */
export const readProgress = (metrics: readonly string[]): Promise<Reading<Progress>> =>
  read(`progress ${metrics.join(" ")}`, () => apiClient().request(ProgressDocument, { metrics: [...metrics] }));

/** How the model was made. */
export const readMethod = (): Promise<Reading<MethodAnswer>> =>
  read("method", () => apiClient().request(MethodDocument, {}));

/** Files of facts, sources and recalculations. */
export const readCatalogue = (): Promise<Reading<CatalogueAnswer>> =>
  read("catalogue", () => apiClient().request(CatalogueDocument, {}));

interface Traced {
  readonly figure: string;
  /** Code of a region; null: the country. */
  readonly region: string | null;
}

/** How a figure of the newest recalculation came about. */
export const readTrace = ({ figure, region }: Traced): Promise<Reading<Trace>> =>
  read(`trace ${figure} ${region ?? ""}`, async () => {
    const { trace } = await apiClient().request(TraceDocument, { figure, region });
    if (trace.__typename === "ScenarioFaults") throw new Error(trace.faults.map(({ message }) => message).join(" "));
    return trace;
  });
