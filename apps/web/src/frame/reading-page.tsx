import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ParamFault } from "../address/read-param";
import frame from "./frame.module.css";
import { LinkNotice } from "./link-notice";
import styles from "./reading-page.module.css";
import { SiteFooter, type SiteFooterProps } from "./site-footer";
import { SiteHeader } from "./site-header";

export interface PagePart {
  /** Name in the address: "#homes". */
  readonly id: string;
  readonly heading: string;
}

interface ReadingPageProps {
  readonly title: string;
  /** What the page says, in two or three sentences. */
  readonly lead: ReactNode;
  readonly parts: readonly PagePart[];
  readonly sources?: SiteFooterProps["sources"];
  /** What else the footer says of this page. */
  readonly footer?: Omit<SiteFooterProps, "sources">;
  readonly search?: ReactNode;
  /** What of the link this page does not use. */
  readonly unread?: readonly ParamFault[];
  /** What stands above the title: the way to this page. */
  readonly trail?: ReactNode;
  /** Takes the place of the whole page in print. */
  readonly sheet?: ReactNode;
  readonly children: ReactNode;
}

/** A page to read: title, lead, what is on it, then its parts. */
export const ReadingPage = ({
  title,
  lead,
  parts,
  sources = [],
  footer,
  search,
  unread = [],
  trail,
  sheet,
  children,
}: ReadingPageProps) => {
  const t = useTranslations("menu");
  return (
    <>
      <a href="#content" className={frame.skip}>
        {t("skip")}
      </a>
      <div className={`${frame.page} ${sheet === undefined ? "" : "screen-only"}`}>
        <SiteHeader search={search} />
        <main id="content" className={styles.main}>
          <div className={styles.top} data-wide={sheet === undefined ? undefined : ""}>
            {trail}
            <h1 className={styles.title}>{title}</h1>
            <div className={styles.lead}>
              <LinkNotice faults={unread} />
              {lead}
            </div>
          </div>
          {parts.length > 1 && (
            <nav aria-label={t("contents")} className={`${styles.contents} screen-only`}>
              <p className={styles.contentsHeading}>{t("contents")}</p>
              <ol>
                {parts.map(({ id, heading }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{heading}</a>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <div className={styles.body}>{children}</div>
        </main>
        <SiteFooter sources={sources} {...footer} />
      </div>
      {sheet}
    </>
  );
};
