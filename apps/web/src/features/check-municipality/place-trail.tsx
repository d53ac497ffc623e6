import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import { figureQuery } from "../../places/place-paths";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { usePlaceLinks } from "./use-place-links";

/** The way here: all municipalities, the region, this municipality. */
export const PlaceTrail = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place");
  const { region, municipality, view } = data;
  const { regionHref } = usePlaceLinks(data);
  const { code, shortNames } = region.region;
  return (
    <nav aria-label={t("trail")} className={styles.trail}>
      <ol>
        <li>
          <a href={`${pathIn(locale, "/gemeente")}${figureQuery(view)}`}>{t("all")}</a>
        </li>
        <li>
          {municipality ? (
            <a href={regionHref(code)}>{shortNames[locale]}</a>
          ) : (
            <span aria-current="page">{shortNames[locale]}</span>
          )}
        </li>
        {municipality && (
          <li>
            <span aria-current="page">{municipality.name}</span>
          </li>
        )}
      </ol>
    </nav>
  );
};
