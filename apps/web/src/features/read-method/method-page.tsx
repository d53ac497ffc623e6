import type { MethodAnswer, NotedRegion, Trace } from "@solidariteitskaart/client";
import { firstEditionOfVintage } from "@solidariteitskaart/model/editions";
import { useLocale, useTranslations } from "next-intl";
import type { ParamFault } from "../../address/read-param";
import { Notice } from "../../design/notice";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { sourcesOfPage } from "../../figures/sources-of";
import { ReadingContent } from "../../frame/reading-content";
import { ReadingPart } from "../../frame/reading-part";
import { AssumptionsPart } from "./assumptions-part";
import { CalibrationPart } from "./calibration-part";
import { Formula } from "./formula";
import { formulas } from "./formulas";
import styles from "./method.module.css";
import type { TraceChoice } from "./trace-choice";
import { TraceForm } from "./trace-form";
import { TraceNav } from "./trace-nav";
import { TraceTreeView } from "./trace-tree";
import { VerificationPart } from "./verification-part";

interface MethodPageProps {
  readonly method: MethodAnswer;
  /** Which regions fall short whatever is chosen. */
  readonly firm: readonly NotedRegion[];
  /** The same of the recalculation that the letter is about. */
  readonly firmOfLetter: readonly NotedRegion[];
  /** What the link asks to trace. */
  readonly choice: TraceChoice;
  readonly pairs: readonly string[];
  /** Null where nothing can be traced, or the API is away just now. */
  readonly trace: Trace | null;
  readonly permalink: string;
  /** What of the link is not used. */
  readonly unread: readonly ParamFault[];
}

const parts = ["steps", "trace", "calibration", "verification", "assumptions", "editions", "limits"] as const;
const limits = ["modelled", "accounts", "equal", "lost", "assumed", "spending", "municipality"] as const;

type Word = Parameters<ReturnType<typeof useTranslations<"method.words">>>[0];

/** How the figures are made, and how far they can be trusted. */
export const MethodPage = ({
  method,
  firm,
  firmOfLetter,
  choice,
  pairs,
  trace,
  permalink,
  unread,
}: MethodPageProps) => {
  const t = useTranslations("method");
  const words = useTranslations("method.words");
  const part = (id: (typeof parts)[number]) => ({ id, heading: t(`${id}.heading`) });
  const { assumptions, financialNorms, legalRules, calibration, verification, regions, levers } = method;
  const locale = useLocale();
  const names = new Map(regions.map(({ code, shortNames }) => [code, shortNames[locale]]));
  const first = firstEditionOfVintage("2026-01");
  const units = new Map(levers.map(({ key, unit }) => [key, unit]));
  const places = { regions: [...names.keys()], pairs };
  return (
    <ReadingContent
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      parts={parts.map(part)}
      sources={sourcesOfPage([...assumptions, ...financialNorms, ...legalRules])}
      footer={{ permalink }}
      unread={unread}
    >
      <ReadingPart {...part("steps")}>
        <p>{t("steps.text")}</p>
        <div>
          <ol className={styles.steps}>
            {formulas.map(({ key, text }) => (
              <li key={key} data-formula={key}>
                <p>{t(`formulas.${key}`)}</p>
                <Formula name={t(`formulas.${key}`)} text={text} word={(word) => words(word as Word)} />
              </li>
            ))}
          </ol>
        </div>
      </ReadingPart>
      <ReadingPart {...part("trace")}>
        <p>{t("trace.text")}</p>
        <RegionalNote regions={firm} />
        <TraceNav of={choice.of} />
        <TraceForm choice={choice} places={places} regions={names} />
        {trace === null ? (
          <Notice heading={t(choice.place === null ? "trace.unknownHeading" : "trace.awayHeading")}>
            <p>{t(choice.place === null ? "trace.unknown" : "trace.away")}</p>
          </Notice>
        ) : (
          <div>
            <TraceTreeView trace={trace} regions={names} firm={firm} units={units} />
          </div>
        )}
      </ReadingPart>
      <ReadingPart {...part("calibration")}>
        <p>{t("calibration.text")}</p>
        <CalibrationPart calibration={calibration} />
      </ReadingPart>
      <ReadingPart {...part("verification")}>
        <p>{t("verification.text")}</p>
        <VerificationPart rows={verification} regions={regions} firm={firmOfLetter} />
      </ReadingPart>
      <ReadingPart {...part("assumptions")}>
        <p>{t("assumptions.text")}</p>
        <AssumptionsPart method={{ assumptions, financialNorms, legalRules }} />
      </ReadingPart>
      <ReadingPart {...part("editions")}>
        <p>{t("editions.text")}</p>
        <ul>
          <li>{t("editions.second")}</li>
          <li>{first && t("editions.first", { homes: first.homesLost, measures: first.measuresLost })}</li>
        </ul>
      </ReadingPart>
      <ReadingPart {...part("limits")}>
        <ul>
          {limits.map((key) => (
            <li key={key}>{t(`limits.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
    </ReadingContent>
  );
};
