import type { LetterCheck, Progress } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import type { Series } from "../../charts/types";
import { Notice } from "../../design/notice";
import { FigureMark } from "../../figures/figure-mark";
import { sourcesOfPage } from "../../figures/sources-of";
import { wholeNumber } from "../../format/euro";
import { quantityInWords } from "../../format/quantity";
import { pathIn } from "../../i18n/paths";
import { FactDetails } from "./fact-details";
import { metricsOf, pointsOf } from "./figures-of";

const counts = [
  { series: "aedes-benchmark", tone: "ink", dashed: false },
  { series: "aw-dvi", tone: "accent", dashed: true },
  { series: "letter", tone: "short", dashed: true },
] as const;

const Slip = ({ check: { claim, computed } }: { readonly check: LetterCheck }) => {
  const locale = useLocale();
  const t = useTranslations("progress.labels");
  const link = `${pathIn(locale, "/brief")}#${claim.code}`;
  return (
    <Notice heading={t("slipHeading")}>
      <p>
        {t.rich("slip", {
          printed: quantityInWords(claim.amount ?? 0, claim.unit, locale),
          computed: quantityInWords(computed, claim.unit, locale),
          link: (words) => <a href={link}>{words}</a>,
        })}
      </p>
    </Notice>
  );
};

/** Homes with label E, F or G: every way of counting by itself, and the slip of the letter. */
export const LabelsPart = ({ progress: { sectorFigures, letterChecks } }: { readonly progress: Progress }) => {
  const locale = useLocale();
  const t = useTranslations("progress.labels");
  const name = useTranslations("progress.series");
  const figures = metricsOf(sectorFigures, "labels");
  const slip = letterChecks.find(({ claim, holds }) => !holds && claim.unit === "percent");
  const lines = counts.map(
    ({ series, ...look }): Series => ({
      key: series,
      label: name(series),
      points: pointsOf(figures, { metric: "efg-homes", series }),
      ...look,
    }),
  );
  return (
    <>
      <p>{t("text")}</p>
      <ChartFrame
        name="labels"
        at={pathIn(locale, "/voortgang")}
        title={t("title")}
        unit={t("unit")}
        mark={<FigureMark status="DERIVED" formula={t("formula")} sources={sourcesOfPage(figures)} />}
        note={t("note")}
      >
        <LineChart summary={t("summary")} unit="HOMES" series={lines} formatY={(value) => wholeNumber(value, locale)} />
      </ChartFrame>
      {slip && <Slip check={slip} />}
      <FactDetails caption={t("title")} figures={figures} />
    </>
  );
};
