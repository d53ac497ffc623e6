import type { SearchHit } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { changed, viewQuery } from "../../view-state/view-href";
import { defaultView } from "../../view-state/view-state";
import styles from "./search-results.module.css";

interface SearchResultsProps {
  readonly text: string;
  /** null: the API did not answer. */
  readonly hits: readonly SearchHit[] | null;
  readonly path: string;
}

/** Answer to a search without scripts: links to the regions. */
export const SearchResults = ({ text, hits, path }: SearchResultsProps) => {
  const locale = useLocale();
  const t = useTranslations("search");
  return (
    <section className={styles.results} aria-labelledby="search-results">
      <h2 id="search-results">{t("heading")}</h2>
      {hits === null && <p>{t("failed")}</p>}
      {hits !== null && <p>{hits.length === 0 ? t("none", { text }) : t("results", { count: hits.length, text })}</p>}
      <ul>
        {(hits ?? []).map(({ kind, code, name, matched, region }) => (
          <li key={`${kind} ${code} ${matched}`}>
            <a
              href={`${path}${viewQuery(changed(defaultView, { region: region.code, municipality: kind === "MUNICIPALITY" ? code : null }))}`}
            >
              {name}
            </a>{" "}
            {kind === "REGION"
              ? t("kind.REGION")
              : t("inRegion", { kind: t(`kind.${kind}`), region: region.names[locale] })}
          </li>
        ))}
      </ul>
    </section>
  );
};
