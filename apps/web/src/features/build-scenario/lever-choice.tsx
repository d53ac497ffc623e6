import type { LeverLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useLeverTexts } from "../../levers/lever-texts";
import styles from "./result.module.css";

interface LeverChoiceProps {
  readonly label: string;
  readonly levers: readonly LeverLine[];
  /** A lever that can't be chosen here: it is chosen elsewhere. */
  readonly without: string;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

const LeverOption = ({ lever: { key } }: { readonly lever: LeverLine }) => (
  <option value={key}>{useLeverTexts(key).name}</option>
);

/** One lever out of two groups that must not be confused: what is decided, and how the world turns out. */
export const LeverChoice = ({ label, levers, without, chosen, onChoose }: LeverChoiceProps) => {
  const t = useTranslations("scenario.groups");
  return (
    <label className={styles.choice}>
      {label}
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {(["MEASURE", "ASSUMPTION"] as const).map((kind) => (
          <optgroup key={kind} label={t(`${kind}.heading`)}>
            {levers
              .filter((lever) => lever.kind === kind && lever.key !== without)
              .map((lever) => (
                <LeverOption key={lever.key} lever={lever} />
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};
