import { useLocale, useTranslations } from "next-intl";
import { pathIn } from "../../i18n/paths";
import styles from "./method.module.css";
import { allFigures, type TraceChoice } from "./trace-choice";
import { useStepName } from "./use-step-name";

interface TraceFormProps {
  readonly choice: TraceChoice | null;
  readonly regions: readonly {
    readonly code: string;
    readonly shortNames: { readonly nl: string; readonly en: string };
  }[];
}

/** Which figure, and of which region: a plain form. */
export const TraceForm = ({ choice, regions }: TraceFormProps) => {
  const locale = useLocale();
  const t = useTranslations("method.trace");
  const nameOf = useStepName();
  return (
    <form action={`${pathIn(locale, "/methode")}#trace`} method="get" className={`${styles.form} screen-only`}>
      <label>
        {t("figure")}
        <select name="figure" defaultValue={choice?.figure ?? "open"}>
          {allFigures.map((figure) => (
            <option key={figure} value={figure}>
              {nameOf(figure)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("place")}
        <select name="region" defaultValue={choice?.region ?? ""}>
          <option value="">{t("country")}</option>
          {regions.map(({ code, shortNames }) => (
            <option key={code} value={code}>
              {shortNames[locale]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t("show")}</button>
    </form>
  );
};
