"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import { spans } from "../../address/view-state";
import segmented from "../../design/segmented.module.css";
import { StripMenu } from "./strip-menu";
import { useLessMotion } from "./use-less-motion";
import { usePlaying } from "./use-playing";
import { useSliderYear } from "./use-slider-year";
import styles from "./year-control.module.css";

interface YearControlProps {
  readonly outcome: Outcome;
}

const SpanSwitch = () => {
  const t = useTranslations("years");
  const { view } = useView();
  return (
    <nav className={segmented.group} aria-label={t("span")}>
      <ul className={segmented.options}>
        {spans.map((span) => (
          <li key={span}>
            <ViewLink change={{ span }} current={view.span === span} className={segmented.option}>
              {t(span)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The year of the map: plays, steps by arrow keys, Home and End; each year is also a plain link. */
export const YearControl = ({ outcome }: YearControlProps) => {
  const t = useTranslations("years");
  const { view, go } = useView();
  const lessMotion = useLessMotion();
  const slider = useSliderYear(view.year);
  const { firstYear: first, lastYear: last } = outcome.vintage;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const next = view.year === null || view.year >= last ? first : view.year + 1;
  const { playing, toggle, stop } = usePlaying(() => {
    if (view.year === null || view.year < last) go({ year: next }, { replace: view.year !== null });
    return next < last;
  });
  const words = (year: number | null) => {
    if (year === null) return t("valueWhole", { first: String(first), last: String(last) });
    return view.span === "until"
      ? t("valueUntil", { first: String(first), year: String(year) })
      : t("valueEach", { year: String(year) });
  };
  const shortWords = (year: number) => (view.span === "until" ? `${first}–${year}` : String(year));
  const start = () => {
    if (!playing || lessMotion) go({ year: next });
    if (!lessMotion) toggle();
  };
  const label = playing ? t("pause") : t(lessMotion ? "next" : "play");
  return (
    <section className={styles.control} aria-label={t("label")}>
      <button type="button" className={`${styles.play} scripts-only`} onClick={start} aria-label={label} title={label}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
          <path d={playing ? "M7 5h4v14H7zM13 5h4v14h-4z" : "M8 5l11 7-11 7z"} />
        </svg>
      </button>
      <input
        type="range"
        className={`${styles.slider} scripts-only`}
        data-whole={view.year === null ? "" : undefined}
        min={first}
        max={last}
        step={1}
        value={slider.year ?? last}
        aria-label={t("slider")}
        aria-valuetext={words(slider.year)}
        onChange={({ target }) => {
          stop();
          slider.move(Number(target.value));
          go({ year: Number(target.value) }, { replace: slider.year !== null });
        }}
      />
      <StripMenu label={t("year")} value={view.year === null ? t("whole") : shortWords(view.year)} closes={false}>
        <div className={styles.choices}>
          <ViewLink change={{ year: null }} current={view.year === null} className={styles.whole} onFollow={stop}>
            {t("whole")}
          </ViewLink>
          <ul className={styles.ticks}>
            {years.map((year) => (
              <li key={year}>
                <ViewLink change={{ year }} current={view.year === year} className={styles.tick} onFollow={stop}>
                  {year}
                </ViewLink>
              </li>
            ))}
          </ul>
          {view.year !== null && <SpanSwitch />}
        </div>
      </StripMenu>
    </section>
  );
};
