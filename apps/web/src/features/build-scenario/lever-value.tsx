import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { numberIn } from "../../address/number-param";
import { neutralOf } from "../../address/scenario-draft";
import { NumberField } from "../../figures/number-field";
import { shortWords } from "../../levers/lever-words";
import styles from "../../levers/levers.module.css";
import { LeverSlider } from "./lever-slider";

interface LeverValueProps {
  readonly lever: LeverLine;
  readonly name: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
}

const Switch = ({ lever, name, value, wrong, describedBy, onChange }: LeverValueProps) => {
  const t = useTranslations("scenario.lever");
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        name={`m.${lever.key}`}
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
};

/** A slider with the ends of its range and a box for one value; a switch is a tick box. Without scripts the box alone counts. */
export const LeverValueField = (props: LeverValueProps) => {
  const { lever, name, value, wrong, describedBy, onChange } = props;
  const t = useTranslations("scenario.lever");
  const locale = useLocale();
  if (lever.unit === "SWITCH") return <Switch {...props} />;
  const number = numberIn(value);
  const neutral = neutralOf(lever);
  const range = `range-${lever.key}`;
  return (
    <div className={styles.value}>
      <div>
        <LeverSlider lever={lever} name={name} value={Number.isNaN(number) ? neutral : number} onChange={onChange} />
        <p id={range} className={styles.ends}>
          <span>{shortWords(lever.min, lever.unit, locale)}</span>
          {neutral !== lever.min && neutral !== lever.max && (
            <span>{t("neutral", { value: shortWords(neutral, lever.unit, locale) })}</span>
          )}
          <span>{shortWords(lever.max, lever.unit, locale)}</span>
        </p>
      </div>
      <NumberField
        name={`${lever.kind === "ASSUMPTION" ? "a" : "m"}.${lever.key}`}
        min={lever.min}
        max={lever.max}
        value={value}
        aria-label={name}
        aria-describedby={`${describedBy} ${range}`}
        aria-invalid={wrong}
        onValue={onChange}
      />
    </div>
  );
};
