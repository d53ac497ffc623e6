import { useLocale, useTranslations } from "next-intl";
import { NOTATION } from "../../address/number-param";
import { percentage } from "../../format/quantity";
import { numberText } from "../../format/read-number";
import { pathIn } from "../../i18n/paths";
import styles from "./long-run.module.css";
import { PACE_RANGE, type PaceAsked } from "./read-pace";

interface PaceChoiceProps {
  readonly asked: PaceAsked;
  /** Percent that lasts; null: none does. */
  readonly lasting: number | null;
  readonly vintage: string;
  readonly newest: string;
}

const usual = [0, 25, 50, 75, 100];

/** How fast after 2034: links for the usual paces, a field for any other. Plain links and a form. */
export const PaceChoice = ({ asked, lasting, vintage, newest }: PaceChoiceProps) => {
  const locale = useLocale();
  const t = useTranslations("longRun.pace");
  const path = pathIn(locale, "/lange-termijn");
  const kept = vintage === newest ? "" : `v=${vintage}&`;
  const choices = [...usual, ...(lasting === null ? [] : [lasting])].sort((one, other) => one - other);
  return (
    <div className={`${styles.pace} screen-only`}>
      <nav aria-label={t("label")}>
        <ul>
          {choices.map((percent) => (
            <li key={percent}>
              <a
                href={`${path}?${kept}pace=${String(percent)}#course`}
                aria-current={percent === asked.percent ? "true" : undefined}
              >
                {percentage(percent, locale)}
                {percent === lasting && ` ${t("lasts")}`}
                {percent === PACE_RANGE.usual && ` ${t("agreed")}`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action={`${path}#course`} method="get">
        {vintage !== newest && <input type="hidden" name="v" value={vintage} />}
        <input type="hidden" name={NOTATION} value={locale} />
        <label htmlFor="pace">{t("field")}</label>
        <input
          id="pace"
          name="pace"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={numberText(asked.percent, locale)}
        />
        <button type="submit">{t("show")}</button>
      </form>
    </div>
  );
};
