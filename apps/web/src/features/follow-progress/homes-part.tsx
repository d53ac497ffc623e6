import type { Progress } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { ColumnChart } from "../../charts/column-chart";
import { FigureMark } from "../../figures/figure-mark";
import { sourcesOfPage } from "../../figures/sources-of";
import { wholeNumber } from "../../format/euro";
import { pathIn } from "../../i18n/paths";
import { FactDetails } from "./fact-details";
import { metricsOf } from "./figures-of";
import { homesColumns, homesMarks } from "./homes-columns";
import { KeyFacts } from "./key-facts";
import { TargetTable } from "./target-table";

/** Homes built and homes agreed, 2015 to 2034. */
export const HomesPart = ({ progress: { sectorFigures, npaTargets } }: { readonly progress: Progress }) => {
  const locale = useLocale();
  const t = useTranslations("progress.homes");
  const series = useTranslations("progress.series");
  const figures = metricsOf(sectorFigures, "homes");
  return (
    <>
      <p>{t("text")}</p>
      <KeyFacts figures={figures} codes={["new-homes-2015-2021", "new-homes-2024", "new-homes-2025"]} />
      <ChartFrame
        name="homes"
        at={pathIn(locale, "/voortgang")}
        title={t("title")}
        unit={t("unit")}
        mark={
          <FigureMark status="ASSUMED" formula={t("formula")} sources={sourcesOfPage([...figures, ...npaTargets])} />
        }
        note={t("note")}
      >
        <ColumnChart
          summary={t("summary")}
          parts={[
            { key: "homes", label: series("homes"), tone: "ink" },
            { key: "living-units", label: series("living-units"), tone: "quiet" },
            { key: "social-rental-homes", label: series("social-rental-homes"), tone: "accent" },
            { key: "socialTarget", label: t("socialTarget"), tone: "accent", hatched: true },
            { key: "midTarget", label: t("midTarget"), tone: "over", hatched: true },
          ]}
          unit="HOMES"
          columns={homesColumns(figures, npaTargets)}
          marks={{ label: t("marks"), at: homesMarks(figures) }}
          formatY={(value) => wholeNumber(value, locale)}
        />
      </ChartFrame>
      <TargetTable targets={npaTargets} />
      <FactDetails caption={t("title")} figures={figures} />
    </>
  );
};
