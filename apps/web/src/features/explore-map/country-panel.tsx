"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { total } from "@solidariteitskaart/model/amounts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { ViewLink } from "../../address/view-context";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { finePercent } from "../../format/count";
import { euroExact } from "../../format/euro";
import { scaleFor, unitWord } from "../../format/scale";
import { splitAmount } from "../../format/split-amount";
import { FlowList } from "./flow-list";
import styles from "./panel.module.css";
import { PeriodLines } from "./period-lines";
import type { ShownFigures } from "./shown-figures";

interface Part {
  readonly figures: RegionFigures;
  readonly amount: number;
}

const byAmount = (one: Part, other: Part): number => other.amount - one.amount;

/** Rows before the rest is added up. */
const LONGEST_LIST = 5;

const Ranking = ({
  parts,
  heading,
  side,
}: {
  readonly parts: readonly Part[];
  readonly heading: string;
  readonly side: "over" | "short";
}) => {
  const locale = useLocale();
  const t = useTranslations("panel");
  const largest = parts[0]?.amount ?? 0;
  const scale = scaleFor([largest]);
  if (parts.length === 0) return null;
  const rest = parts.slice(LONGEST_LIST);
  const restAmount = total(rest.map(({ amount }) => amount));
  const row = (name: ReactNode, amount: number) => {
    const { digits } = splitAmount(amount, scale, locale);
    return (
      <>
        <span>{name}</span>
        <span className={styles.transferAmount} title={euroExact(amount, locale)}>
          {digits}
        </span>
        <svg
          className={styles.bar}
          height="3"
          preserveAspectRatio="none"
          viewBox="0 0 100 3"
          aria-hidden="true"
          focusable="false"
        >
          <rect width={Math.min(100, (100 * amount) / largest)} height="3" />
        </svg>
      </>
    );
  };
  return (
    <section aria-labelledby={`ranking-${side}`}>
      <h3 id={`ranking-${side}`} className={styles.subheading}>
        {heading} <span className={styles.unit}>{t("inUnit", { unit: unitWord(scale, locale) })}</span>
      </h3>
      <ul className={styles.ranking} data-side={side}>
        {parts.slice(0, LONGEST_LIST).map(({ figures, amount }) => (
          <li key={figures.region.code}>
            <ViewLink change={{ region: figures.region.code, municipality: null }} className={styles.rank}>
              {row(
                <>
                  {figures.region.shortNames[locale]}
                  <HangsMark figures={figures} />
                </>,
                amount,
              )}
            </ViewLink>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <ViewLink change={{ presentation: "table" }} className={styles.rank}>
              {row(t("otherRegions", { count: rest.length }), restAmount)}
            </ViewLink>
          </li>
        )}
      </ul>
    </section>
  );
};

/** The share that stays open year by year: the year in which it passes the limit says little without it. */
const OpenPath = ({ outcome }: { readonly outcome: Outcome }) => {
  const locale = useLocale();
  const t = useTranslations("panel");
  const { slowdownYear } = outcome.national;
  const path = outcome.years.map(({ year, openShare }) => `${String(year)} ${finePercent(openShare, locale)}`);
  if (outcome.years.every(({ openShare }) => openShare === 0)) return null;
  return (
    <p className={styles.note} data-testid="open-path">
      {slowdownYear !== null && (
        <>
          <strong>{t("slowdown", { year: String(slowdownYear) })}.</strong> {t("slowdownText")}{" "}
        </>
      )}
      {t("openPath", { path: path.join(", ") })} {slowdownYear !== null && t("slowdownLimit")}
    </p>
  );
};

interface CountryPanelProps {
  readonly outcome: Outcome;
  readonly shown: ShownFigures;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The whole country: who gives, who receives, and what the words mean. */
export const CountryPanel = ({ outcome, shown, headingRef }: CountryPanelProps) => {
  const t = useTranslations("panel");
  const y = useTranslations("years");
  const overWhole = shown.period ? ` ${y("overWhole")}` : "";
  const regions = outcome.regions.nodes;
  const givers = regions
    .map((figures) => ({ figures, amount: figures.given }))
    .filter(({ amount }) => amount > 0)
    .sort(byAmount);
  const receivers = regions
    .map((figures) => ({ figures, amount: figures.received }))
    .filter(({ amount }) => amount > 0)
    .sort(byAmount);
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className="visually-hidden">
        {t("country")}
      </h2>
      <PeriodLines shown={shown} />
      <div className={styles.sides}>
        <Ranking parts={givers} heading={`${t("givers")}${overWhole}`} side="over" />
        <Ranking parts={receivers} heading={`${t("receivers")}${overWhole}`} side="short" />
      </div>
      <FlowList outcome={outcome} />
      <OpenPath outcome={outcome} />
      <HangsKey regions={regions} className={styles.note} />
      <p className={`${styles.choose} screen-only`}>
        {t("choose")} <ViewLink change={{ presentation: "table" }}>{t("more")}</ViewLink>
      </p>
    </>
  );
};
