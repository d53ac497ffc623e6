import type { LeverLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import styles from "./levers.module.css";
import { neutralOf, numberIn } from "./scenario-draft";

interface LeverValueProps {
  readonly lever: LeverLine;
  readonly name: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
}

/** A slider and a box for one value; a switch is a tick box. Without scripts the box alone counts. */
export const LeverValue = ({ lever, name, value, wrong, describedBy, onChange }: LeverValueProps) => {
  const t = useTranslations("scenario.lever");
  const field = `${lever.kind === "ASSUMPTION" ? "a" : "m"}.${lever.key}`;
  if (lever.unit === "SWITCH") {
    return (
      <label className={styles.switch}>
        <input
          type="checkbox"
          name={field}
          value="1"
          checked={value === "1"}
          aria-label={name}
          aria-describedby={describedBy}
          aria-invalid={wrong}
          onChange={(event) => onChange(event.target.checked ? "1" : "0")}
        />
        {t("switchOn")}
      </label>
    );
  }
  const number = numberIn(value);
  return (
    <span className={styles.value}>
      <input
        type="range"
        className={styles.range}
        min={lever.min}
        max={lever.max}
        step={lever.step}
        value={Number.isNaN(number) ? neutralOf(lever) : number}
        aria-label={t("slider", { lever: name })}
        onChange={(event) => onChange(event.target.value)}
      />
      <input
        type="number"
        name={field}
        step="any"
        min={lever.min}
        max={lever.max}
        value={value}
        aria-label={name}
        aria-describedby={describedBy}
        aria-invalid={wrong}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
};
