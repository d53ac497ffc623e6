import type { MethodAnswer, Trace } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { Notice } from "../../design/notice";
import { ReadingPage } from "../../frame/reading-page";
import { ReadingPart } from "../../frame/reading-part";
import { sourcesOf } from "../read-figures/sources-of";
import { AssumptionsPart } from "./assumptions-part";
import { CalibrationPart } from "./calibration-part";
import { Formula } from "./formula";
import { formulas } from "./formulas";
import styles from "./method.module.css";
import type { TraceChoice } from "./trace-choice";
import { TraceForm } from "./trace-form";
import { TraceTree } from "./trace-tree";
import { VerificationPart } from "./verification-part";

interface MethodPageProps {
  readonly method: MethodAnswer;
  /** What the link asks to trace; null: there is no such figure. */
  readonly choice: TraceChoice | null;
  /** Null where nothing can be traced, or the API is away just now. */
  readonly trace: Trace | null;
  readonly permalink: string;
}

const parts = ["steps", "trace", "calibration", "verification", "assumptions", "limits"] as const;
const limits = ["modelled", "equal", "lost", "assumed", "spending", "municipality"] as const;

type Word = Parameters<ReturnType<typeof useTranslations<"method.words">>>[0];

/** How the figures are made, and how far they can be trusted. */
export const MethodPage = ({ method, choice, trace, permalink }: MethodPageProps) => {
  const t = useTranslations("method");
  const words = useTranslations("method.words");
  const part = (id: (typeof parts)[number]) => ({ id, heading: t(`${id}.heading`) });
  const { assumptions, financialNorms, legalRules, calibration, verification, regions } = method;
  return (
    <ReadingPage
      title={t("title")}
      lead={<p>{t("lead")}</p>}
      parts={parts.map(part)}
      sources={sourcesOf([...assumptions, ...financialNorms, ...legalRules])}
      footer={{ permalink }}
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
        <TraceForm choice={choice} regions={regions} />
        {trace === null ? (
          <Notice heading={t(choice === null ? "trace.unknownHeading" : "trace.awayHeading")}>
            <p>{t(choice === null ? "trace.unknown" : "trace.away")}</p>
          </Notice>
        ) : (
          <div>
            <TraceTree trace={trace} regions={regions} />
          </div>
        )}
      </ReadingPart>
      <ReadingPart {...part("calibration")}>
        <p>{t("calibration.text")}</p>
        <CalibrationPart calibration={calibration} />
      </ReadingPart>
      <ReadingPart {...part("verification")}>
        <p>{t("verification.text")}</p>
        <VerificationPart rows={verification} regions={regions} />
      </ReadingPart>
      <ReadingPart {...part("assumptions")}>
        <p>{t("assumptions.text")}</p>
        <AssumptionsPart method={{ assumptions, financialNorms, legalRules }} />
      </ReadingPart>
      <ReadingPart {...part("limits")}>
        <ul>
          {limits.map((key) => (
            <li key={key}>{t(`limits.${key}`)}</li>
          ))}
        </ul>
      </ReadingPart>
    </ReadingPage>
  );
};
