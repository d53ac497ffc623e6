import type { RegionFigures } from "@solidariteitskaart/client";
import { useLocale } from "next-intl";

interface NamedRegions {
  readonly regions: {
    readonly nodes: readonly { readonly region: Pick<RegionFigures["region"], "code" | "shortNames"> }[];
  };
}

/** Code -> name in the reader's language; an unknown code stays what it is. */
export const useRegionNames = (outcome: NamedRegions): ((code: string) => string) => {
  const locale = useLocale();
  const names = new Map(outcome.regions.nodes.map(({ region }) => [region.code, region.shortNames[locale]]));
  return (code) => names.get(code) ?? code;
};
