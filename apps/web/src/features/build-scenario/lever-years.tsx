import type { LeverLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { LeverText } from "../../address/scenario-draft";
import styles from "../../levers/levers.module.css";

interface LeverYearsProps {
  readonly lever: LeverLine;
  readonly name: string;
  readonly text: Pick<LeverText, "from" | "until">;
  readonly onChange: (years: Partial<Pick<LeverText, "from" | "until">>) => void;
}

/** From which year, and to which. */
export const LeverYears = ({ lever, name, text, onChange }: LeverYearsProps) => {
  const t = useTranslations("scenario.lever");
  return (
    <span className={styles.years}>
      {(["from", "until"] as const).map((end) => (
        <label key={end}>
          {t(end)}{" "}
          <input
            type="number"
            name={`${end}.${lever.key}`}
            min={lever.firstYear}
            max={lever.lastYear}
            value={text[end]}
            placeholder={String(end === "from" ? lever.firstYear : lever.lastYear)}
            aria-label={t(`${end}Label`, { lever: name })}
            onChange={(event) => onChange({ [end]: event.target.value })}
          />
        </label>
      ))}
    </span>
  );
};
