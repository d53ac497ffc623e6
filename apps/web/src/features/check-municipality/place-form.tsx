import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import { QueryFields } from "../../places/query-fields";
import place from "./place.module.css";
import styles from "./place-form.module.css";

interface PlaceFormProps {
  /** What was searched for. */
  readonly text?: string;
  /** Recalculation and rule: "" or "?v=2024-12". */
  readonly query: string;
}

/** A large search field that needs no script. */
export const PlaceForm = ({ text = "", query }: PlaceFormProps) => {
  const locale = useLocale();
  const t = useTranslations("place.index");
  return (
    <search className={styles.form}>
      <form action={pathIn(locale, "/gemeente")} method="get">
        <QueryFields query={query} />
        <label htmlFor="place-name">{t("search")}</label>
        <div className={styles.field}>
          <input
            id="place-name"
            name="q"
            type="search"
            maxLength={80}
            defaultValue={text}
            autoComplete="off"
            spellCheck={false}
          />
          <button type="submit" className={place.button}>
            {t("button")}
          </button>
        </div>
      </form>
    </search>
  );
};
