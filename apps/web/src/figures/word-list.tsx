import { useTranslations } from "next-intl";
import styles from "./word-list.module.css";

/** The three words that a reader needs, explained. */
export const WordList = () => {
  const t = useTranslations("words");
  return (
    <section className={styles.words} aria-labelledby="words">
      <h2 id="words" className={styles.heading}>
        {t("heading")}
      </h2>
      <dl className={styles.list}>
        {(["shortfall", "solidarity", "region"] as const).map((word) => (
          <div key={word}>
            <dt>{t(`${word}Term`)}</dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
