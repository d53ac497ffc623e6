"use client";

import { createClient, MunicipalityDocument, type MunicipalityHome } from "@solidariteitskaart/client";
import { useEffect, useState } from "react";

/**
 * The municipality of a code, which for a former municipality is the one that it went to. Null while it is asked, and
 * when the API does not know it. `initial`: what the server found for `initialCode`.
 */
export const useMunicipality = (
  code: string | null,
  initialCode: string | null,
  initial: MunicipalityHome | null,
): MunicipalityHome | null => {
  const [found, setFound] = useState<ReadonlyMap<string, MunicipalityHome>>(
    () => new Map(initial && initialCode !== null ? [[initialCode, initial]] : []),
  );
  const home = code === null ? null : (found.get(code) ?? null);
  const asked = home === null ? code : null;
  useEffect(() => {
    if (asked === null) return;
    const controller = new AbortController();
    createClient("/graphql")
      .request(MunicipalityDocument, { code: asked }, { signal: controller.signal })
      .then(
        ({ municipality }) => municipality && setFound((before) => new Map(before).set(asked, municipality)),
        // The region is shown without the sentence about the municipality: nothing else depends on it.
        () => undefined,
      );
    return () => controller.abort();
  }, [asked]);
  return home;
};
