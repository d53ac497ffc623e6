import type { SearchHit } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { changed, viewQuery } from "../address/view-href";
import type { ViewState } from "../address/view-state";
import { homePath, pathIn } from "../i18n/paths";
import { hitAnchor, hitPath } from "./hit-path";
import { figureQuery } from "./place-paths";
import styles from "./search-results.module.css";
import { useNothingFound } from "./use-nothing-found";

interface SearchResultsProps {
  readonly text: string;
  /** null: the API did not answer. */
  readonly hits: readonly SearchHit[] | null;
  /** Recalculation and rule are kept in the links. */
  readonly view: ViewState;
}

/** Answer to a search without scripts: links to the pages of places, and to their region on the map. */
export const SearchResults = ({ text, hits, view }: SearchResultsProps) => {
  const locale = useLocale();
  const t = useTranslations("search");
  const nothingFound = useNothingFound();
  return (
    <section className={styles.results} aria-labelledby="search-results">
      <h2 id="search-results">{t("heading")}</h2>
      {hits === null && <p>{t("failed")}</p>}
      {hits !== null && <p>{hits.length === 0 ? nothingFound(text) : t("results", { count: hits.length, text })}</p>}
      <ul>
        {(hits ?? []).map((hit) => {
          const { kind, code, name, matched, region } = hit;
          const onMap = { region: region.code, municipality: kind === "MUNICIPALITY" ? code : null };
          return (
            <li key={`${kind} ${code} ${matched}`}>
              <a href={`${pathIn(locale, hitPath(hit))}${figureQuery(view)}${hitAnchor(hit)}`}>
                {kind === "REGION" ? region.shortNames[locale] : name}
              </a>
              {matched !== (kind === "REGION" ? region.shortNames[locale] : name) && ` (${matched})`}{" "}
              {kind === "REGION"
                ? t("kind.REGION")
                : t("inRegion", { kind: t(`kind.${kind}`), region: region.shortNames[locale] })}{" "}
              <a
                href={`${homePath(locale)}${viewQuery(changed(view, onMap))}`}
                aria-label={t("onMapLabel", { name: kind === "REGION" ? region.shortNames[locale] : name })}
              >
                {t("onMap")}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
