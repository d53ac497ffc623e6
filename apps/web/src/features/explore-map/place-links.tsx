"use client";

import type { MunicipalityHome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import { pathIn } from "../../i18n/paths";
import { figureQuery, municipalityPath, regionPath } from "../../places/place-paths";
import styles from "./place-links.module.css";

interface PlaceLinksProps {
  readonly figures: RegionFigures;
  readonly municipality: MunicipalityHome | null;
}

/** From a region on the map to the page about it, and about the municipality that was searched for. */
export const PlaceLinks = ({ figures: { region }, municipality }: PlaceLinksProps) => {
  const locale = useLocale();
  const t = useTranslations("panel");
  const { view } = useView();
  const href = (path: string) => `${pathIn(locale, path)}${figureQuery(view)}`;
  return (
    <ul className={`${styles.links} screen-only`}>
      {municipality && (
        <li>
          <a href={href(municipalityPath(municipality.code, municipality.name))}>
            {t("municipalityPage", { municipality: municipality.name })}
          </a>
        </li>
      )}
      <li>
        <a href={href(regionPath(region.code, region.names.nl))}>{t("regionPage")}</a>
      </li>
    </ul>
  );
};
