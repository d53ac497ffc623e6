"use client";

import type { OpenRange, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import { percent } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import { scaleFor } from "../../format/scale";
import { pathIn } from "../../i18n/paths";
import { figureQuery } from "../../places/place-paths";
import styles from "./range-line.module.css";

/** Where the bars stand that show a share. Pixels. */
const BARS = [0, 16, 32, 48] as const;

interface RangeLineProps {
  /** Null while nobody knows it. */
  readonly range: OpenRange | null;
  readonly selected: RegionFigures | null;
}

/** How far what stays open can run, and how often anything stays open at all: beside the headline it belongs to. */
export const RangeLine = ({ range, selected }: RangeLineProps) => {
  const locale = useLocale();
  const t = useTranslations("answer");
  const { view } = useView();
  const region = range?.regions.find((one) => one.region.code === selected?.region.code);
  const known = selected
    ? region && { ...region, open: region.figures.open }
    : range && { ...range, ...range.national };
  const sure = <a href={`${pathIn(locale, "/zekerheid")}${figureQuery(view)}`}>{t("sure")}</a>;
  if (!known)
    return (
      <div className={styles.range}>
        <p>{sure}</p>
      </div>
    );
  const { open, chanceOfOpen } = known;
  const scale = scaleFor([open.p90]);
  const words = (amount: number) => euroInWords(amount, locale, { scale });
  const full = Math.round(chanceOfOpen * BARS.length);
  return (
    <div className={styles.range} data-testid="range">
      <p title={`${euroExact(open.p10, locale)} – ${euroExact(open.p90, locale)}`}>
        {t("range", { low: words(open.p10), high: words(open.p90) })}
      </p>
      <p>
        <svg width="62" height="8" aria-hidden="true" focusable="false" className={styles.bars}>
          {BARS.map((left, bar) => (
            <rect key={left} x={left + 0.5} y="0.5" width="13" height="7" data-full={bar < full ? "" : undefined} />
          ))}
        </svg>{" "}
        {t("chance", { chance: percent(chanceOfOpen, locale) })} {sure}
      </p>
    </div>
  );
};
