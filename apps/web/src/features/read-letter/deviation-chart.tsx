import type { Claim } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { type BarRow, BarTable } from "../../charts/bar-table";
import { ChartFrame } from "../../charts/chart-frame";
import { FigureMark } from "../../figures/figure-mark";
import { MINUS } from "../../format/number-locale";
import { percentage } from "../../format/quantity";
import { pathIn } from "../../i18n/paths";

/** Claims that the model gives an amount for without having been calibrated on it. A year is no amount. */
const isTest = ({ modelled, unit }: Claim): boolean =>
  modelled !== null && !modelled.fitted && modelled.deviationPercent !== null && unit !== "year";

/** How far the model lies from the letter, claim by claim, nearest first. */
export const DeviationChart = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const locale = useLocale();
  const t = useTranslations("letter.deviation");
  const rows = claims
    .filter(isTest)
    .map(({ code, text, modelled }): BarRow => {
      const value = modelled?.deviationPercent ?? 0;
      const sign = value < 0 ? MINUS : "+";
      return {
        key: code,
        label: <a href={`#${code}`}>{text[locale]}</a>,
        value,
        text: `${sign}${percentage(Math.abs(value), locale)}`,
        tone: value < 0 ? "short" : "over",
      };
    })
    .sort((one, other) => Math.abs(one.value) - Math.abs(other.value));
  return (
    <ChartFrame
      name="deviation"
      at={pathIn(locale, "/brief")}
      title={t("title")}
      unit={t("unit")}
      mark={<FigureMark status="MODELLED" formula={t("formula")} sources={[]} />}
      note={t("note")}
    >
      <BarTable caption={t("title")} labelHeading={t("claim")} valueHeading={t("unit")} unit="PERCENT" rows={rows} />
    </ChartFrame>
  );
};
