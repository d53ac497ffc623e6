import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ParamFault } from "../address/read-param";
import { LinkNotice } from "./link-notice";
import styles from "./reading-page.module.css";
import { SiteFooter, type SiteFooterProps } from "./site-footer";

export interface PagePart {
  /** Name in the address: "#homes". */
  readonly id: string;
  readonly heading: string;
}

interface ReadingContentProps {
  readonly title: string;
  /** What the page says, in two or three sentences. */
  readonly lead: ReactNode;
  readonly parts: readonly PagePart[];
  readonly sources?: SiteFooterProps["sources"];
  /** What else the footer says of this page. */
  readonly footer?: Omit<SiteFooterProps, "sources">;
  /** What of the link this page does not use. */
  readonly unread?: readonly ParamFault[];
  /** What stands above the title: the way to this page. */
  readonly trail?: ReactNode;
  /** The lead is a sentence in large letters. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Title, lead, what is on the page, then its parts. */
export const ReadingContent = ({
  title,
  lead,
  parts,
  sources = [],
  footer,
  unread = [],
  trail,
  wide = false,
  children,
}: ReadingContentProps) => {
  const t = useTranslations("menu");
  return (
    <>
      <main id="content" className={styles.main}>
        <div className={styles.top} data-wide={wide ? "" : undefined}>
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
    </>
  );
};
