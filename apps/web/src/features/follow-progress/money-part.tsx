import type { Progress } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import { FigureMark } from "../../figures/figure-mark";
import { sourcesOfPage } from "../../figures/sources-of";
import { euroInWords } from "../../format/euro";
import { scaleFor } from "../../format/scale";
import { pathIn } from "../../i18n/paths";
import { FactDetails } from "./fact-details";
import { metricsOf, pointsOf } from "./figures-of";
import { KeyFacts } from "./key-facts";

/** Loans, what they cost, and what corporations come short each month. */
export const MoneyPart = ({ progress: { sectorFigures } }: { readonly progress: Progress }) => {
  const locale = useLocale();
  const t = useTranslations("progress.money");
  const loans = metricsOf(sectorFigures, "loans");
  const interest = metricsOf(sectorFigures, "interest");
  const line = (nature: "REALISED" | "FORECAST") => pointsOf(loans, { metric: "guaranteed-loans", nature });
  const scale = { ...scaleFor(loans.map(({ value }) => value)), decimals: 0 };
  return (
    <>
      <p>{t("text")}</p>
      <ChartFrame
        name="loans"
        at={pathIn(locale, "/voortgang")}
        title={t("title")}
        unit={t("unit")}
        mark={<FigureMark status="PUBLISHED" formula={t("formula")} sources={sourcesOfPage(loans)} />}
        note={t("note")}
      >
        <LineChart
          summary={t("summary")}
          unit="EUR_NOMINAL"
          series={[
            { key: "realised", label: t("realised"), tone: "ink", points: line("REALISED") },
            {
              key: "expected",
              label: t("expected"),
              tone: "accent",
              dashed: true,
              points: [...line("REALISED").slice(-1), ...line("FORECAST")],
            },
          ]}
          formatY={(value) => euroInWords(value, locale, { scale })}
        />
      </ChartFrame>
      <KeyFacts
        figures={interest}
        codes={["interest-portfolio-2018", "interest-portfolio-2023", "interest-new-loans-2023", "interest-paid-2023"]}
      />
      <h3>{t("lossHeading")}</h3>
      <p>{t("loss")}</p>
      <KeyFacts figures={interest} codes={["loss-per-home-2023-warning", "loss-per-home-2024"]} />
      <FactDetails caption={t("title")} figures={[...loans, ...interest]} />
    </>
  );
};
