"use client";

import { createClient, MunicipalityDocument, type MunicipalityHome } from "@solidariteitskaart/client";
import { useAsked } from "../../asking/use-asked";

const ask = async (code: string, signal: AbortSignal): Promise<MunicipalityHome> => {
  const { municipality } = await createClient("/graphql").request(MunicipalityDocument, { code }, { signal });
  if (municipality) return municipality;
  throw new Error("no such municipality");
};

/**
 * The municipality of a code, which for a former municipality is the one that it went to. Null while it is asked, and
 * when it does not come: then the region is shown without the sentence about it, nothing else depends on it.
 * @param initial what the server found for `initialCode`
 */
export const useMunicipality = (
  code: string | null,
  initialCode: string | null,
  initial: MunicipalityHome | null,
): MunicipalityHome | null =>
  useAsked(
    code,
    (signal) => ask(code ?? "", signal),
    initial && initialCode !== null ? { key: initialCode, value: initial } : null,
  ).value;
