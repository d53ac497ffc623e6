import type { NotedRegion, Trace, TraceStep, Unit } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { StatusSymbol } from "../../figures/status-symbol";
import { quantityExact, quantityInWords } from "../../format/quantity";
import { useUnitWords } from "../../levers/use-unit-words";
import { isApart } from "./formula-words";
import { leverOfStep } from "./lever-of-step";
import styles from "./method.module.css";
import { stepName } from "./step-name";
import { useFormulaWords } from "./use-formula-words";
import { type RegionNames, useStepWords } from "./use-step-words";

/** A step with those below it, as deep as it was asked for. */
type Step = TraceStep & { readonly inputs?: readonly Step[] };

interface StepProps {
  readonly step: Step;
  readonly regions: RegionNames;
  /** Which of them fall short whatever is chosen. */
  readonly firm: readonly NotedRegion[];
  readonly units: ReadonlyMap<string, Unit>;
  /** The lever in whose unit a value may be. */
  readonly lever: string | undefined;
}

const Value = ({ step: { key, value, byYear, unit }, units, lever }: Omit<StepProps, "regions" | "firm">) => {
  const locale = useLocale();
  const t = useTranslations("method.trace");
  const leverWords = useUnitWords();
  const ofLever = unit === "LEVER" ? units.get(leverOfStep(key, lever, units) ?? "") : undefined;
  const written = (one: number) => (ofLever ? leverWords(one, ofLever) : quantityInWords(one, unit, locale));
  if (value !== null) {
    return (
      <>
        <span data-exact={value} title={ofLever ? written(value) : quantityExact(value, unit, locale)}>
          {written(value)}
        </span>
        {unit === "YEAR" && byYear !== null && (
          <> {t("byYear", { values: byYear.map((share) => quantityInWords(share, "FRACTION", locale)).join(" · ") })}</>
        )}
      </>
    );
  }
  if (byYear === null) return <>–</>;
  return <>{t("byYear", { values: byYear.map(written).join(" · ") })}</>;
};

/** Figures of a region of which the sign hangs on whether it falls short. */
const BALANCE = /shortfall|surplus|position|remaining|open|given|received|need|room/i;

const Line = ({ step, regions, firm, units, lever }: StepProps) => {
  const words = useStepWords(regions);
  const status = useTranslations("status");
  const place = step.municipality?.name ?? regions.get(step.region?.code ?? "");
  return (
    <>
      <span>
        {stepName(step.key, words) ?? step.key}
        {place !== undefined && `, ${place}`}
        {BALANCE.test(step.key) && <HangsMark figures={firm.find(({ region }) => region.code === step.region?.code)} />}
        {step.year !== null && !step.key.includes(String(step.year)) && `, ${String(step.year)}`}
      </span>{" "}
      <strong className={styles.stepValue}>
        <Value step={step} units={units} lever={lever} />
      </strong>{" "}
      <span className={styles.stepStatus}>
        <StatusSymbol status={step.status} /> {status(step.status)}
      </span>
    </>
  );
};

const InWords = ({ formula, regions }: { readonly formula: string; readonly regions: RegionNames }) => {
  const words = useFormulaWords(regions)(formula);
  return (
    <span data-formula-words>
      {words.map(({ kind, text }, index) => {
        const apart = isApart(words[index - 1]?.text, text) ? " " : "";
        const key = `${String(index)} ${text}`;
        if (kind === "name")
          return (
            <span key={key}>
              {apart}
              <span className={styles.term}>{text}</span>
            </span>
          );
        return kind === "raw" ? (
          <span key={key}>
            {apart}
            <code>{text}</code>
          </span>
        ) : (
          `${apart}${text}`
        );
      })}
    </span>
  );
};

const About = ({ step: { formula, sources }, regions }: Pick<StepProps, "step" | "regions">) => {
  const t = useTranslations("method.trace");
  if (formula === null && sources.length === 0) return null;
  return (
    <p className={styles.about}>
      {formula !== null && (
        <>
          = <InWords formula={formula} regions={regions} />{" "}
        </>
      )}
      {sources.length > 0 && (
        <>
          {t("sources")}{" "}
          {sources.map(({ code, title, url }, index) => (
            <span key={code}>
              {index > 0 && "; "}
              {url === null ? title : <a href={url}>{title}</a>}
            </span>
          ))}
        </>
      )}
    </p>
  );
};

const Node = ({ open, ...props }: StepProps & { readonly open: boolean }): ReactNode => {
  const { step, regions, units, lever } = props;
  const inputs = step.inputs ?? [];
  if (inputs.length === 0) {
    return (
      <li data-step={step.key}>
        <Line {...props} />
        <About step={step} regions={regions} />
      </li>
    );
  }
  return (
    <li data-step={step.key}>
      <details open={open}>
        <summary>
          <Line {...props} />
        </summary>
        <About step={step} regions={regions} />
        <ul>
          {inputs.map((input, index) => (
            <Node
              key={`${String(index)} ${input.key}`}
              {...props}
              step={input}
              lever={leverOfStep(step.key, lever, units)}
              open={false}
            />
          ))}
        </ul>
      </details>
    </li>
  );
};

interface TraceTreeProps {
  readonly trace: Trace;
  readonly regions: RegionNames;
  readonly firm: readonly NotedRegion[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** A figure with what it was made from, step by step down to facts and assumptions. */
export const TraceTreeView = ({ trace, ...props }: TraceTreeProps) => (
  <>
    <ul className={styles.trace}>
      <Node step={trace} {...props} lever={undefined} open />
    </ul>
    <HangsKey regions={props.firm} className={styles.about} />
  </>
);
