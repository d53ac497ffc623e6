import type { Ensemble } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { wholeNumber } from "../../format/euro";
import styles from "./how-sure.module.css";
import { type AskedRuns, readRuns, runChoices } from "./read-runs";
import { RunProgress } from "./run-progress";
import type { Work } from "./use-ensemble";

interface RunFormProps {
  /** "?v=2026-01&m.rentIncrease=0.5": the scenario alone. */
  readonly query: string;
  readonly path: string;
  readonly settings: AskedRuns;
  readonly work: Work;
  /** What is shown now. */
  readonly shown: Ensemble | null;
  readonly onStart: (settings: AskedRuns) => void;
  readonly onCancel: () => void;
}

const paramsOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, typeof value === "string" ? value : ""]));

/** How many futures, drawn with what; without scripts the server computes them before it answers. */
export const RunForm = ({ query, path, settings, work, shown, onStart, onCancel }: RunFormProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.run");
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const params = paramsOf(event.currentTarget);
    const read = readRuns(params);
    // What is wrong is explained by the server, in the words of the link.
    if (read.faults.length > 0) return;
    event.preventDefault();
    window.history.replaceState(null, "", `${path}?${params.toString()}`);
    onStart(read.settings);
  };
  return (
    <div className={`${styles.run} screen-only`}>
      <form method="get" action={path} onSubmit={submit} noValidate>
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t("runs")}{" "}
          <select name="runs" defaultValue={settings.runs}>
            {[...new Set([...runChoices, settings.runs])].map((runs) => (
              <option key={runs} value={runs}>
                {wholeNumber(runs, locale)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("seed")} <input type="number" name="seed" defaultValue={settings.seed} min={0} step={1} />
        </label>
        <button type="submit">{t("start")}</button>
      </form>
      <RunProgress work={work} onCancel={onCancel} />
      {shown && (
        <p className={styles.note} data-testid="shown">
          {t("shown", { runs: wholeNumber(shown.runs, locale), seed: String(shown.seed) })}
        </p>
      )}
    </div>
  );
};
