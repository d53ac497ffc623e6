import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import { figureQuery } from "../../places/place-paths";
import type { PlaceData } from "./place-data";

/** Characters of the checksum in running text: enough to tell results apart. */
const SHORT_HASH = 12;

interface PlaceCitation {
  /** Name of the page: "Gemeente Amsterdam". */
  readonly title: string;
  /** Always names the recalculation, so that it shows the same figures next year. */
  readonly permalink: string;
  readonly hash: string;
  readonly citation: string;
}

/** Path and query of the page with these very figures, next year too. */
export const usePlaceAddress = ({ outcome, view, path }: Pick<PlaceData, "outcome" | "view" | "path">): string =>
  `${pathIn(useLocale(), path)}${figureQuery({ ...view, vintage: outcome.vintage.code })}`;

/** How the figures of a page are named and found again. */
export const usePlaceCitation = ({ municipality, region, outcome, view, path, origin }: PlaceData): PlaceCitation => {
  const locale = useLocale();
  const t = useTranslations("place");
  const title = municipality
    ? t("title.municipality", { name: municipality.name })
    : t("title.region", { name: region.region.shortNames[locale] });
  const { code, labels } = outcome.vintage;
  const permalink = `${origin}${usePlaceAddress({ outcome, view, path })}`;
  const hash = outcome.hash.slice(0, SHORT_HASH);
  const citation = t("take.citation", { place: title, vintage: labels[locale], code, hash, link: permalink });
  return { title, permalink, hash, citation };
};
