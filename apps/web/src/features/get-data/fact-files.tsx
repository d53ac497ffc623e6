import type { CatalogueAnswer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { StatusSymbol } from "../../figures/status-symbol";
import { wholeNumber } from "../../format/euro";
import styles from "./data.module.css";

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
                {file.sources.map(({ code, title, url, licence }) => (
                  <p key={code}>
                    {url === null ? title : <a href={url}>{title}</a>} <small>({licence})</small>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
