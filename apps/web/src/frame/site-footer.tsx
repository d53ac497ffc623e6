import type { SourceLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import styles from "./frame.module.css";

interface SiteFooterProps {
  readonly sources?: readonly SourceLine[];
  readonly hash?: string;
  readonly map?: string;
  readonly permalink?: string;
}

/** What this is and isn't, where it comes from, and the number by which the result can be checked. */
export const SiteFooter = ({ sources = [], hash, map, permalink }: SiteFooterProps) => {
  const t = useTranslations("footer");
  return (
    <footer className={styles.footer}>
      <section aria-labelledby="about">
        <h2 id="about">{t("about")}</h2>
        <p>{t("aboutText")}</p>
      </section>
      <section aria-label={t("sources")}>
        <dl>
          {sources.length > 0 && (
            <>
              <dt>{t("sources")}</dt>
              {sources.map(({ code, title, url }) => (
                <dd key={code}>{url === null ? title : <a href={url}>{title}</a>}</dd>
              ))}
            </>
          )}
          {map !== undefined && (
            <>
              <dt>{t("map")}</dt>
              <dd>{map}</dd>
            </>
          )}
          {hash !== undefined && (
            <>
              <dt>{t("hash")}</dt>
              <dd className={styles.hash} data-testid="hash">
                {hash}
              </dd>
            </>
          )}
          {permalink !== undefined && (
            <>
              <dt className="print-only">{t("permalink")}</dt>
              <dd className="print-only">{permalink}</dd>
            </>
          )}
        </dl>
        <p>{t("licence")}</p>
      </section>
    </footer>
  );
};
