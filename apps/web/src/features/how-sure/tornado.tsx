import type { HowSureOutcome, HowSureSensitivity } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { type BarRow, BarTable } from "../../charts/bar-table";
import { ChartFrame } from "../../charts/chart-frame";
import { euroExact, euroInWords } from "../../format/euro";
import { numberFormat } from "../../format/kept-formats";
import { scaleFor } from "../../format/scale";
import { InterestSentence } from "../../levers/interest-sentence";
import { useUnitWords } from "../../levers/use-unit-words";
import { SureMark } from "./sure-mark";
import { useAssumptionNames } from "./use-assumption-names";

interface TornadoProps {
  readonly sensitivity: HowSureSensitivity;
  readonly outcome: HowSureOutcome;
  /** Path and query of the page. */
  readonly at: string;
}

/** What stays open when one assumption turns out low or high and all others stay as they are; the longest bar first. */
export const Tornado = ({ sensitivity: { base, bars, ...interest }, outcome, at }: TornadoProps) => {
  const names = useAssumptionNames();
  const locale = useLocale();
  const t = useTranslations("sure.tornado");
  const words = useUnitWords();
  const scale = scaleFor([base.open, ...bars.flatMap(({ atLow, atHigh }) => [atLow.open, atHigh.open])]);
  const billions = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const euros = (amount: number) => <span title={euroExact(amount, locale)}>{billions.format(amount / 1e9)}</span>;
  const rows = bars.map(({ lever, low, high, atLow, atHigh }): BarRow => {
    const [least, most] = atLow.open <= atHigh.open ? [atLow, atHigh] : [atHigh, atLow];
    return {
      key: lever.key,
      label: (
        <>
          {names[lever.key] ?? lever.key}
          <small> {t("between", { low: words(low, lever.unit), high: words(high, lever.unit) })}</small>
        </>
      ),
      value: least.open,
      until: most.open,
      figures: [
        { of: t("least"), value: least.open },
        { of: t("most"), value: most.open },
      ],
      text: (
        <>
          {euros(least.open)} – {euros(most.open)}
        </>
      ),
      tone: "accent",
    };
  });
  return (
    <>
      <p>{t("text", { open: euroInWords(base.open, locale, { scale }) })}</p>
      <p>
        <InterestSentence interest={interest} />
      </p>
      <ChartFrame
        name="levers"
        at={at}
        title={t("title")}
        unit={t("unit")}
        mark={<SureMark outcome={outcome} about="levers" />}
      >
        <BarTable
          caption={t("title")}
          labelHeading={t("assumption")}
          valueHeading={t("amount")}
          unit="EUR"
          rows={rows}
        />
      </ChartFrame>
    </>
  );
};
