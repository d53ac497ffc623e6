import type { Trace, TraceStep } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { quantityExact, quantityInWords } from "../../format/quantity";
import { StatusSymbol } from "../read-figures/status-symbol";
import styles from "./method.module.css";
import { useStepName } from "./use-step-name";

interface RegionName {
  readonly code: string;
  readonly shortNames: { readonly nl: string; readonly en: string };
}

/** A step with those below it, as deep as it was asked for. */
type Step = TraceStep & { readonly inputs?: readonly Step[] };

const Value = ({ step: { value, byYear, unit } }: { readonly step: Step }) => {
  const locale = useLocale();
  const t = useTranslations("method.trace");
  if (value !== null) {
    return (
      <span data-exact={value} title={quantityExact(value, unit, locale)}>
        {quantityInWords(value, unit, locale)}
      </span>
    );
  }
  if (byYear === null) return <>–</>;
  return <>{t("byYear", { values: byYear.map((one) => quantityInWords(one, unit, locale)).join(" · ") })}</>;
};

const Line = ({ step, regions }: { readonly step: Step; readonly regions: readonly RegionName[] }) => {
  const locale = useLocale();
  const nameOf = useStepName();
  const status = useTranslations("status");
  const place = regions.find(({ code }) => code === step.region?.code);
  return (
    <>
      <span className={styles.stepName}>
        {nameOf(step.key)}
        {place !== undefined && `, ${place.shortNames[locale]}`}
      </span>{" "}
      <strong className={styles.stepValue}>
        <Value step={step} />
      </strong>{" "}
      <span className={styles.stepStatus}>
        <StatusSymbol status={step.status} /> {status(step.status)}
      </span>
    </>
  );
};

const About = ({ step: { formula, sources, key } }: { readonly step: Step }) => {
  const t = useTranslations("method.trace");
  if (formula === null && sources.length === 0) return null;
  return (
    <p className={styles.about}>
      {formula !== null && (
        <>
          <code>
            {key} = {formula}
          </code>{" "}
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

interface TraceNodeProps {
  readonly step: Step;
  readonly regions: readonly RegionName[];
  readonly open: boolean;
}

const Node = ({ step, regions, open }: TraceNodeProps): ReactNode => {
  const inputs = step.inputs ?? [];
  if (inputs.length === 0) {
    return (
      <li data-step={step.key}>
        <Line step={step} regions={regions} />
        <About step={step} />
      </li>
    );
  }
  return (
    <li data-step={step.key}>
      <details open={open}>
        <summary>
          <Line step={step} regions={regions} />
        </summary>
        <About step={step} />
        <ul>
          {inputs.map((input) => (
            <Node key={`${input.key} ${input.region?.code ?? ""}`} step={input} regions={regions} open={false} />
          ))}
        </ul>
      </details>
    </li>
  );
};

/** A figure with what it was made from, step by step down to facts and assumptions. */
export const TraceTree = ({ trace, regions }: { readonly trace: Trace; readonly regions: readonly RegionName[] }) => (
  <ul className={styles.trace}>
    <Node step={trace} regions={regions} open />
  </ul>
);
