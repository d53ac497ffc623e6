import type { LastingLever } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { FigureMark } from "../../figures/figure-mark";
import { euroInWords } from "../../format/euro";
import { quantityInWords } from "../../format/quantity";
import { useLeverNames } from "../../levers/lever-names";
import { useUnitWords } from "../../levers/use-unit-words";
import styles from "./long-run.module.css";

interface LastingLeversProps {
  readonly levers: readonly LastingLever[];
  readonly kind: LastingLever["kind"];
  /** Name of the recalculation. */
  readonly vintage: string;
}

/** Those that answer first; the rest by the pace that they make possible. */
const inOrder = (levers: readonly LastingLever[]): readonly LastingLever[] =>
  [...levers].sort(
    (one, other) =>
      Number(other.value !== null) - Number(one.value !== null) || (other.paceAtBest ?? 0) - (one.paceAtBest ?? 0),
  );

/** What each lever would have to be for the agreed pace to last, or that no value in its range does. */
export const LastingLevers = ({ levers, kind, vintage }: LastingLeversProps) => {
  const locale = useLocale();
  const t = useTranslations("longRun.levers");
  const leverName = useLeverNames();
  const inUnit = useUnitWords();
  const caption = t(`groups.${kind}`);
  return (
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={`${styles.levers} ${stacked.stacked}`}>
        <caption>
          {caption} <FigureMark status="MODELLED" formula={t("formula")} vintage={vintage} sources={[]} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("lever")}</th>
            <th scope="col">{t("needed")}</th>
            <th scope="col">{t("lasts")}</th>
            <th scope="col">{t("undone")}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(levers.filter((one) => one.kind === kind)).map(
            ({ lever, value, steppedValue, bestValue, unmetAtBest, paceAtBest }) => (
              <tr key={lever.key} data-row={`lever-${lever.key}`} data-answer={value === null ? "none" : "found"}>
                <th scope="row">{leverName(lever.key) ?? lever.key}</th>
                <td data-label={t("needed")}>
                  {value === null
                    ? t("none", { best: inUnit(bestValue, lever.unit) })
                    : t("found", { value: inUnit(steppedValue ?? value, lever.unit) })}
                </td>
                <td data-label={t("lasts")} data-exact={paceAtBest ?? undefined}>
                  {paceAtBest === null ? t("noPace") : quantityInWords(paceAtBest, "fraction", locale)}
                </td>
                <td data-label={t("undone")} data-exact={unmetAtBest}>
                  {euroInWords(unmetAtBest, locale)}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
};
