import { MunicipalitiesOfDocument, MunicipalityMapDocument, type MunicipalityOf } from "@solidariteitskaart/client";
import { apiClient } from "../../api/api-client";
import { createMemory } from "../../api/remember";
import type { MunicipalityDrawing } from "../municipality-drawing";
import { buildMunicipalities } from "./build-municipalities";

const memory = createMemory();
/** An administrator may bring other boundaries. Milliseconds. */
const FRESH_MS = 60_000;

const askPublished = async (): Promise<MunicipalityDrawing> => {
  const { value } = await memory.get("municipalities", FRESH_MS, async () =>
    buildMunicipalities(await apiClient().request(MunicipalityMapDocument, {})),
  );
  return value;
};

/** Where the figures of a recalculation are imported ones, these stand on the same lines. */
const withImported = (drawing: MunicipalityDrawing, figures: readonly MunicipalityOf[]): MunicipalityDrawing => {
  const [first] = figures;
  if (first === undefined || first.status === "PUBLISHED") return drawing;
  const own = new Map(figures.map(({ year: _year, status: _status, sourceTitle: _title, ...one }) => [one.code, one]));
  const municipalities = drawing.municipalities.flatMap((shape) => {
    const figure = own.get(shape.code);
    return figure === undefined ? [] : [{ ...shape, ...figure }];
  });
  return { ...drawing, municipalities, imported: { year: first.year, source: first.sourceTitle } };
};

/**
 * Municipalities for a map that is zoomed in.
 * @param vintage whose figures they have; null for those that ship with the product
 */
export const askMunicipalities = async (vintage: string | null): Promise<MunicipalityDrawing> => {
  const drawing = await askPublished();
  if (vintage === null) return drawing;
  const { scenario } = await apiClient().request(MunicipalitiesOfDocument, { vintage });
  return withImported(
    drawing,
    (scenario?.outcome?.allRegions ?? []).flatMap(({ region }) => region.municipalities),
  );
};
