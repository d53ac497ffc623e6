"use client";

import { createClient, MunicipalityDocument, type MunicipalityHome } from "@solidariteitskaart/client";
import { useEffect, useState } from "react";

/** The municipality of the view. Null while it is asked, and when the API does not know it. */
export const useMunicipality = (code: string | null, initial: MunicipalityHome | null): MunicipalityHome | null => {
  const [found, setFound] = useState<readonly MunicipalityHome[]>(initial ? [initial] : []);
  const home = found.find((one) => one.code === code) ?? null;
  const missing = code !== null && home === null;
  useEffect(() => {
    if (!missing) return;
    const controller = new AbortController();
    createClient("/graphql")
      .request(MunicipalityDocument, { code }, { signal: controller.signal })
      .then(
        ({ municipality }) => municipality && setFound((before) => [...before, municipality]),
        // The region is shown without the sentence about the municipality: nothing else depends on it.
        () => undefined,
      );
    return () => controller.abort();
  }, [missing, code]);
  return home;
};
