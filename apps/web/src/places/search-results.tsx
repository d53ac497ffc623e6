import type { SearchHit } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { changed, viewQuery } from "../address/view-href";
import type { ViewState } from "../address/view-state";
import { homePath, pathIn } from "../i18n/paths";
import { hitAnchor, hitPath } from "./hit-path";
import { figureQuery } from "./place-paths";
import styles from "./search-results.module.css";
import { useSearchWords } from "./use-search-words";

interface SearchResultsProps {
  readonly text: string;
  /** null: the API did not answer. */
  readonly hits: readonly SearchHit[] | null;
  /** Recalculation and rule are kept in the links. */
  readonly view: ViewState;
}

interface HitLinesProps {
  readonly hits: readonly SearchHit[];
  readonly view: ViewState;
}

const HitLines = ({ hits, view }: HitLinesProps) => {
  const locale = useLocale();
  const t = useTranslations("search");
  return (
    <ul>
      {hits.map((hit) => {
        const { kind, code, matched, region } = hit;
        const name = kind === "REGION" ? region.shortNames[locale] : hit.name;
        const onMap = { region: region.code, municipality: kind === "MUNICIPALITY" ? code : null };
        return (
          <li key={`${kind} ${code} ${matched}`}>
            <a href={`${pathIn(locale, hitPath(hit))}${figureQuery(view)}${hitAnchor(hit)}`}>{name}</a>
            {matched !== name && ` (${matched})`}{" "}
            {kind === "REGION"
              ? t("kind.REGION")
              : t("inRegion", { kind: t(`kind.${kind}`), region: region.shortNames[locale] })}{" "}
            <a href={`${homePath(locale)}${viewQuery(changed(view, onMap))}`} aria-label={t("onMapLabel", { name })}>
              {t("onMap")}
            </a>
          </li>
        );
      })}
    </ul>
  );
};

/** Answer to a search without scripts: links to the pages of places, and to their region on the map. */
export const SearchResults = ({ text, hits, view }: SearchResultsProps) => {
  const t = useTranslations("search");
  const words = useSearchWords();
  const beside = hits === null || hits.length === 0 ? null : words.beside(text, hits);
  const places = (hits ?? []).filter(({ kind }) => kind !== "CORPORATION");
  const corporations = (hits ?? []).filter(({ kind }) => kind === "CORPORATION");
  return (
    <section className={styles.results} aria-labelledby="search-results">
      <h2 id="search-results">{t("heading")}</h2>
      {hits === null && <p>{t("failed")}</p>}
      {hits?.length === 0 && <p>{words.nothing(text)}</p>}
      {beside && <p>{beside}</p>}
      {places.length > 0 && <p>{t("results", { count: places.length, text })}</p>}
      <HitLines hits={places} view={view} />
      {corporations.length > 0 && (
        <>
          <h3>{t("modelled")}</h3>
          <HitLines hits={corporations} view={view} />
        </>
      )}
    </section>
  );
};
