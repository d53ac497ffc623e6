import type { CatalogueAnswer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { makersIn, sourceTitle } from "../../figures/source-words";
import { StatusSymbol } from "../../figures/status-symbol";
import { wholeNumber } from "../../format/euro";
import styles from "./data.module.css";

const Source = ({ source }: { readonly source: CatalogueAnswer["factFiles"][number]["sources"][number] }) => {
  const locale = useLocale();
  const title = sourceTitle(source, locale);
  return (
    <p>
      {source.url === null ? title : <a href={source.url}>{title}</a>}{" "}
      <small>({makersIn(locale, source.licence)})</small>
    </p>
  );
};

/** The files of facts that everything is built on, with source, licence and status. */
export const FactFiles = ({ files }: { readonly files: CatalogueAnswer["factFiles"] }) => {
  const locale = useLocale();
  const t = useTranslations("data.facts");
  const status = useTranslations("status");
  return (
    <section className={styles.scroll} aria-label={t("caption")} tabIndex={0}>
      <table className={styles.columns}>
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("file")}</th>
            <th scope="col">{t("rows")}</th>
            <th scope="col">{t("status")}</th>
            <th scope="col">{t("sources")}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.code} data-row={file.code}>
              <th scope="row">
                {file.title[locale]}
                <br />
                <code>{file.file}</code>
              </th>
              <td className={styles.number} data-exact={file.rows}>
                {wholeNumber(file.rows, locale)}
              </td>
              <td className={styles.status}>
                <StatusSymbol status={file.status} /> {status(file.status)}
              </td>
              <td>
                {file.sources.map((source) => (
                  <Source key={source.code} source={source} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
