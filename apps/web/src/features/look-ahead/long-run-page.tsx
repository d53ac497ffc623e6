import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ParamFault } from "../../address/read-param";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { OwnNote } from "../../figures/own-note";
import { VintageLinks } from "../../figures/vintage-links";
import { quantityInWords } from "../../format/quantity";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import { CourseCharts } from "./course-charts";
import { LastingLevers } from "./lasting-levers";
import { LastingRegions } from "./lasting-regions";
import type { LongRunAnswer } from "./load-long-run";
import type { RatioNorms } from "./norms-of";
import { PaceChoice } from "./pace-choice";
import type { PaceAsked } from "./read-pace";
import { YearTable } from "./year-table";

interface LongRunPageProps {
  readonly answer: LongRunAnswer;
  readonly asked: PaceAsked;
  readonly norms: RatioNorms;
  readonly vintage: Vintage;
  readonly vintages: readonly Vintage[];
  readonly permalink: string;
  /** What of the link is not used. */
  readonly unread: readonly ParamFault[];
}

const parts = ["course", "lasting", "levers", "limits"] as const;

/** The years after the agreements: how long they can be kept up, at which pace, and what would make them last. */
export const LongRunPage = ({ answer, asked, norms, vintage, vintages, permalink, unread }: LongRunPageProps) => {
  const locale = useLocale();
  const t = useTranslations("longRun");
  const { longRun, lasting, levers, firm } = answer;
  const { pace, agreedBreaksIn } = lasting.national;
  const name = vintage.labels[locale];
  const { pathname, search } = new URL(permalink);
  const at = `${pathname}${search}`;
  const newest = vintages[0]?.code ?? vintage.code;
  const part = (id: (typeof parts)[number]) => ({ id, heading: t(`${id}.heading`) });
  const share = pace === null ? null : quantityInWords(pace, "fraction", locale);
  return (
    <ReadingContent
      title={t("title")}
      footer={{ permalink }}
      unread={unread}
      lead={
        <>
          <OwnNote vintages={vintages} shown={vintage.code} />
          <p data-testid="lead">
            {agreedBreaksIn === null ? t("lasts") : t("breaks", { year: String(agreedBreaksIn) })}{" "}
            {share === null ? t("noPace") : t("pace.lasting", { share })}
          </p>
          <p>{t("lead")}</p>
        </>
      }
      parts={parts.map(part)}
      sources={answer.sources}
    >
      <ReadingPart {...part("course")}>
        <VintageLinks path="/lange-termijn" vintages={vintages} chosen={vintage.code} />
        <PaceChoice
          asked={asked}
          lasting={pace === null ? null : Number((pace * 100).toFixed(1))}
          vintage={vintage.code}
          newest={newest}
        />
        <p>
          {t("course.text", {
            pace: quantityInWords(longRun.pace, "fraction", locale),
            from: String(longRun.paceFrom),
          })}
        </p>
        <CourseCharts longRun={longRun} norms={norms} vintage={name} at={at} />
        <YearTable years={longRun.national} />
      </ReadingPart>
      <ReadingPart {...part("lasting")}>
        <p>{t("lasting.text")}</p>
        <RegionalNote regions={firm} />
        <LastingRegions lasting={lasting} firm={firm} vintage={name} at={at} />
      </ReadingPart>
      <ReadingPart {...part("levers")}>
        <p>{t("levers.text")}</p>
        <LastingLevers levers={levers} kind="MEASURE" vintage={name} />
        <LastingLevers levers={levers} kind="ASSUMPTION" vintage={name} />
      </ReadingPart>
      <ReadingPart {...part("limits")}>
        <ul>
          {(["far", "growth", "age", "together", "constant"] as const).map((key) => (
            <li key={key}>
              {t(`limits.${key}`, {
                maintenance: quantityInWords(longRun.growth.maintenanceGrowth, "fraction", locale),
                inflation: quantityInWords(longRun.growth.inflation, "fraction", locale),
                building: quantityInWords(longRun.growth.buildCostGrowth, "fraction", locale),
              })}
            </li>
          ))}
        </ul>
      </ReadingPart>
    </ReadingContent>
  );
};
