import type { Frontier } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import levers from "./levers.module.css";
import styles from "./result.module.css";
import { useUnitWords } from "./use-unit-words";

interface FrontierTableProps {
  readonly frontier: Frontier;
  /** Names of the two levers. */
  readonly a: string;
  readonly b: string;
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

/** The combinations as figures, each with a way to try it. */
export const FrontierTable = ({ frontier: { leverA, leverB, points }, a, b, onTake }: FrontierTableProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.frontier");
  const words = useUnitWords();
  return (
    <section className={styles.combinations} aria-label={t("table")} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{a}</th>
            <th scope="col">{b}</th>
            <th scope="col">
              <span className="visually-hidden">{t("take")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => {
            const valueA = words(point.a, leverA.unit);
            const valueB = point.b === null ? null : words(point.b, leverB.unit);
            return (
              <tr key={point.a} data-a={point.a} data-b={point.b ?? ""}>
                <th scope="row">{valueA}</th>
                <td>{valueB ?? t("noneHere", { amount: euroInWords(point.open, locale) })}</td>
                <td>
                  {point.b !== null && (
                    <button
                      type="button"
                      className={levers.small}
                      aria-label={t("takeLabel", { a: `${a} ${valueA}`, b: `${b} ${valueB ?? ""}` })}
                      onClick={() => onTake({ [leverA.key]: point.a, [leverB.key]: point.b ?? 0 })}
                    >
                      {t("take")}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
