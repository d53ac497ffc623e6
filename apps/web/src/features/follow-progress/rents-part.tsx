import type { Progress } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import { FigureMark } from "../../figures/figure-mark";
import { sourcesOfPage } from "../../figures/sources-of";
import { percentage } from "../../format/quantity";
import { pathIn } from "../../i18n/paths";
import { FactDetails } from "./fact-details";
import { metricsOf, originOf } from "./figures-of";
import { KeyFacts } from "./key-facts";
import { RentCapTable } from "./rent-cap-table";

/** Rents, and how much they may grow each year: by which rule, computed and published. */
export const RentsPart = ({ progress: { sectorFigures, rentCaps } }: { readonly progress: Progress }) => {
  const locale = useLocale();
  const t = useTranslations("progress.rents");
  const figures = metricsOf(sectorFigures, "rents");
  return (
    <>
      <p>{t("text")}</p>
      <KeyFacts figures={figures} codes={["mean-rent-end-2017", "mean-rent-end-2023", "rent-cut-households-2023"]} />
      <h3>{t("capHeading")}</h3>
      <ul>
        {(["WAGES", "AGREED", "INFLATION"] as const).map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
      <ChartFrame
        name="rents"
        at={pathIn(locale, "/voortgang")}
        title={t("title")}
        unit={t("unit")}
        mark={<FigureMark status="ASSUMED" formula={t("formula")} sources={sourcesOfPage(rentCaps)} />}
        note={t("note")}
      >
        <LineChart
          summary={t("summary")}
          unit="FRACTION"
          series={[
            {
              key: "published",
              label: t("published"),
              tone: "ink",
              points: rentCaps.flatMap(({ year, published, sources }) =>
                published === null ? [] : [{ x: year, y: published, origin: { status: "PUBLISHED", sources } }],
              ),
            },
            {
              key: "computed",
              label: t("computed"),
              tone: "accent",
              dashed: true,
              points: rentCaps.flatMap(({ year, rule, computed, terms, sources }) =>
                rule === "INFLATION" && computed !== null
                  ? [
                      {
                        x: year,
                        y: computed,
                        origin: originOf({
                          status: terms.some(({ status }) => status === "ASSUMED") ? "ASSUMED" : "DERIVED",
                          sources,
                        }),
                      },
                    ]
                  : [],
              ),
            },
          ]}
          formatY={(value) => percentage(value * 100, locale)}
        />
      </ChartFrame>
      <RentCapTable caps={rentCaps} />
      <FactDetails caption={t("capHeading")} figures={figures} />
    </>
  );
};
