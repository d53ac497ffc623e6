import type { LeverLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { neutralOf } from "../../address/scenario-draft";
import styles from "../../levers/levers.module.css";
import { useUnitWords } from "../../levers/use-unit-words";

interface LeverSliderProps {
  readonly lever: LeverLine;
  readonly name: string;
  /** Where it stands. */
  readonly value: number;
  readonly onChange: (value: string) => void;
}

/** A slider that fills from where it changes nothing, so that it shows which way it was moved, and how far. */
export const LeverSlider = ({ lever, name, value, onChange }: LeverSliderProps) => {
  const t = useTranslations("scenario.lever");
  const words = useUnitWords();
  const { key, min, max, step, unit } = lever;
  const neutral = neutralOf(lever);
  const share = (place: number): number => ((Math.min(max, Math.max(min, place)) - min) / (max - min)) * 100;
  const percent = (place: number): string => `${place.toFixed(2)}%`;
  const ends = [share(neutral), share(value)];
  return (
    <div className={styles.track}>
      {/* Lines, not styles: the page takes no styles in its markup. */}
      <svg aria-hidden="true" width="100%" height="28" className={styles.fill}>
        <line x1="0" x2="100%" y1="14" y2="14" />
        <line x1={percent(Math.min(...ends))} x2={percent(Math.max(...ends))} y1="14" y2="14" data-filled="" />
        <line x1={percent(share(neutral))} x2={percent(share(neutral))} y1="7" y2="21" data-neutral="" />
      </svg>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        list={`neutral-${key}`}
        value={value}
        aria-label={t("slider", { lever: name })}
        aria-valuetext={words(value, unit)}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`neutral-${key}`}>
        <option value={neutral} />
      </datalist>
    </div>
  );
};
