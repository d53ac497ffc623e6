import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import styles from "./method.module.css";
import { type Analysis, offeredAnalyses } from "./trace-offers";

/** Which calculation: links, so that each has an address and no script is needed. */
export const TraceNav = ({ of }: { readonly of: Analysis }) => {
  const locale = useLocale();
  const t = useTranslations("trace");
  return (
    <>
      <nav className={`${styles.answers} screen-only`} aria-label={t("words.of")}>
        <ul>
          {offeredAnalyses.map((one) => (
            <li key={one}>
              <a
                href={`${pathIn(locale, "/methode")}${one === "outcome" ? "" : `?of=${one}`}#trace`}
                aria-current={one === of ? "true" : undefined}
              >
                {t(`of.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.answer}>{t(`about.${of}`)}</p>
    </>
  );
};
