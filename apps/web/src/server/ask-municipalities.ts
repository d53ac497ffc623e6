import { MunicipalityMapDocument } from "@solidariteitskaart/client";
import type { MunicipalityDrawing } from "../features/explore-map/municipality-drawing";
import { apiClient } from "./api-client";
import { buildMunicipalities } from "./build-municipalities";
import { createMemory } from "./remember";

const memory = createMemory();
/** An administrator may bring other boundaries. Milliseconds. */
const FRESH_MS = 60_000;

export const askMunicipalities = async (): Promise<MunicipalityDrawing> => {
  const { value } = await memory.get("municipalities", FRESH_MS, async () =>
    buildMunicipalities(await apiClient().request(MunicipalityMapDocument, {})),
  );
  return value;
};
