import type { SourceLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { longDate } from "../format/date";
import styles from "./source-list.module.css";
import { makersIn, sourceTitle } from "./source-words";

const Source = ({ source }: { readonly source: SourceLine }) => {
  const locale = useLocale();
  const t = useTranslations("status");
  const { url, retrieved } = source;
  const title = sourceTitle(source, locale);
  const licence = makersIn(locale, source.licence);
  const details = [
    ...(retrieved === null ? [] : [t("retrieved", { date: longDate(retrieved, locale) })]),
    t("licence", { licence }),
  ];
  return (
    <li>
      {url === null ? title : <a href={url}>{title}</a>}
      <span className={styles.detail}> {details.join(", ")}</span>
    </li>
  );
};

/** Sources with their licence and the day on which they were read. */
export const SourceList = ({ sources }: { readonly sources: readonly SourceLine[] }) => (
  <ul className={styles.list}>
    {sources.map((source) => (
      <Source key={source.code} source={source} />
    ))}
  </ul>
);
