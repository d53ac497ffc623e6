import { useLocale } from "next-intl";
import { pathIn } from "../../i18n/paths";
import { figureQuery, regionPath } from "../../places/place-paths";
import type { PlaceData } from "./place-data";

interface PlaceLinks {
  /** Name of a region in the reader's language. */
  readonly regionName: (code: string) => string;
  /** Page of a region, with the same recalculation and rule. */
  readonly regionHref: (code: string) => string;
}

/** Names and addresses of regions, as the page about a place needs them. */
export const usePlaceLinks = ({ outcome, view }: Pick<PlaceData, "outcome" | "view">): PlaceLinks => {
  const locale = useLocale();
  const regions = new Map(outcome.regions.nodes.map(({ region }) => [region.code, region]));
  return {
    regionName: (code) => regions.get(code)?.shortNames[locale] ?? code,
    regionHref: (code) => `${pathIn(locale, regionPath(code, regions.get(code)?.names.nl ?? ""))}${figureQuery(view)}`,
  };
};
