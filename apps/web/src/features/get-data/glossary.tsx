import { useTranslations } from "next-intl";
import styles from "./data.module.css";
import type { Term } from "./glossary-terms";

/** Dutch words of the field with their English names; the meanings stand in English, as in the documentation. */
export const Glossary = ({ terms }: { readonly terms: readonly Term[] }) => {
  const t = useTranslations("data.glossary");
  return (
    <details className={styles.more}>
      <summary>{t("summary", { count: terms.length })}</summary>
      <section className={styles.scroll} aria-label={t("caption")} tabIndex={0}>
        <table className={styles.columns}>
          <caption className="visually-hidden">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("dutch")}</th>
              <th scope="col">{t("english")}</th>
              <th scope="col">{t("meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ dutch, english, meaning }) => (
              <tr key={dutch}>
                <th scope="row" lang="nl">
                  {dutch}
                </th>
                <td lang="en">{english}</td>
                <td lang="en">{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
