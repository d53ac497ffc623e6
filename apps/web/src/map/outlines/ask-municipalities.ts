import { MunicipalityMapDocument } from "@solidariteitskaart/client";
import { apiClient } from "../../api/api-client";
import { createMemory } from "../../api/remember";
import type { MunicipalityDrawing } from "../municipality-drawing";
import { buildMunicipalities } from "./build-municipalities";

const memory = createMemory();
/** An administrator may bring other boundaries. Milliseconds. */
const FRESH_MS = 60_000;

export const askMunicipalities = async (): Promise<MunicipalityDrawing> => {
  const { value } = await memory.get("municipalities", FRESH_MS, async () =>
    buildMunicipalities(await apiClient().request(MunicipalityMapDocument, {})),
  );
  return value;
};
