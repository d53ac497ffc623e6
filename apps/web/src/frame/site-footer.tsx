import type { SourceLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { SourceList } from "../figures/source-list";
import { pathIn } from "../i18n/paths";
import { MapAttribution } from "../map/map-attribution";
import type { MapDrawing } from "../map/map-drawing";
import styles from "./frame.module.css";
import { sitePages } from "./site-pages";

export interface SiteFooterProps {
  readonly sources?: readonly SourceLine[];
  readonly hash?: string;
  readonly attribution?: MapDrawing["attribution"];
  readonly permalink?: string;
}

const Sources = ({ sources }: { readonly sources: readonly SourceLine[] }) => {
  const t = useTranslations("footer");
  return (
    <details className={styles.sources}>
      <summary>{t("sourceCount", { count: sources.length })}</summary>
      <SourceList sources={sources} />
    </details>
  );
};

const Pages = () => {
  const locale = useLocale();
  const t = useTranslations("menu");
  return (
    <nav aria-label={t("footer")} className={`${styles.pages} screen-only`}>
      <h2>{t("footer")}</h2>
      <ul>
        {sitePages.map(({ key, path }) => (
          <li key={key}>
            <a href={pathIn(locale, path)}>{t(`pages.${key}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** What this is and isn't, where it comes from, and the number by which the result can be checked. */
export const SiteFooter = ({ sources = [], hash, attribution, permalink }: SiteFooterProps) => {
  const t = useTranslations("footer");
  return (
    <footer className={`${styles.footer} drawn-when-near`}>
      <section aria-labelledby="about">
        <h2 id="about">{t("about")}</h2>
        <p>{t("aboutText")}</p>
        <p>{t("licence")}</p>
      </section>
      <Pages />
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{t("sources")}</h2>
          <Sources sources={sources} />
          {attribution && (
            <p>
              {t("map")}: <MapAttribution attribution={attribution} />
            </p>
          )}
        </section>
      )}
      {hash !== undefined && (
        <section aria-labelledby="hash">
          <h2 id="hash">{t("hash")}</h2>
          <p className={styles.hash} data-testid="hash">
            {hash}
          </p>
        </section>
      )}
      {permalink !== undefined && (
        <p className={`${styles.permalink} print-only`}>
          {t("permalink")}: {permalink}
        </p>
      )}
    </footer>
  );
};
