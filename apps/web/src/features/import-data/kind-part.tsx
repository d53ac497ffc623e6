import type { ImportKindRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import { useAllowedWords } from "./allowed-words";
import { kindName } from "./example-of";
import styles from "./kinds.module.css";

const formatOf = (address: string): string => (address.endsWith(".csv") ? "CSV" : "Excel");

const Columns = ({ rules: { kind, columns } }: { readonly rules: ImportKindRules }) => {
  const locale = useLocale();
  const t = useTranslations("own.kind");
  const allowedWords = useAllowedWords();
  return (
    <details className={styles.columns}>
      <summary>{t("columns", { count: columns.length })}</summary>
      <section className={styles.frame} tabIndex={0} aria-label={`${t(`${kind}.name`)}: ${t("column")}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("column")}</th>
              <th scope="col">{t("required")}</th>
              <th scope="col">{t("allowed")}</th>
              <th scope="col">{t("explain")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ key, header, required, allowed, about }) => (
              <tr key={key}>
                <th scope="row">
                  <code>{header}</code>
                </th>
                <td>{t(required ? "yes" : "no")}</td>
                <td>{allowedWords(allowed)}</td>
                <td>{about[locale]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};

/** One kind of file: what it holds, what comes of it, files to fill in, and what each column may hold. */
export const KindPart = ({ rules }: { readonly rules: ImportKindRules }) => {
  const locale = useLocale();
  const t = useTranslations("own.kind");
  const { kind, templates } = rules;
  return (
    <section id={kindName(kind)} className={styles.kind} aria-labelledby={`${kindName(kind)}-name`}>
      <h3 id={`${kindName(kind)}-name`}>{t(`${kind}.name`)}</h3>
      <p>{t(`${kind}.what`)}</p>
      <p>{t(`${kind}.gives`)}</p>
      <ul className={styles.templates} aria-label={t("templates")}>
        {templates.map((address) => (
          <li key={address}>
            <a href={address} download>
              {t(address.includes("-example.") ? "filled" : "empty", { format: formatOf(address) })}
            </a>
          </li>
        ))}
        <li className={styles.try}>
          <a href={`${pathIn(locale, "/eigen-cijfers")}?voorbeeld=${kindName(kind)}#desk`}>{t("try")}</a>
        </li>
      </ul>
      <Columns rules={rules} />
    </section>
  );
};
