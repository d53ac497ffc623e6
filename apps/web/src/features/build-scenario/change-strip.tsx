import type { LeverLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { LinkDraft } from "../../address/scenario-draft";
import { isDefaultRule } from "../../address/view-state";
import { CopyButton } from "../../design/copy-button";
import { useLeverWords } from "../../levers/scenario-words";
import styles from "./change-strip.module.css";
import { readyScenarios } from "./ready-scenarios";

interface ChangeStripProps {
  /** Without what changes nothing. */
  readonly meant: LinkDraft;
  readonly levers: readonly LeverLine[];
  readonly units: Readonly<Record<string, LeverLine["unit"]>>;
  readonly path: string;
  /** The whole address of this scenario. */
  readonly link: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
  /** Puts one lever back where it changes nothing; null: the rules. */
  readonly drop: (key: string | null) => void;
}

/** Always in sight: what was changed, with the way back and the link. Where nothing was: examples from the letter. */
export const ChangeStrip = ({ meant, levers, units, path, link, drop, ...steps }: ChangeStripProps) => {
  const t = useTranslations("scenario.strip");
  const f = useTranslations("scenario.form");
  const share = useTranslations("scenario.share");
  const words = useLeverWords(units);
  const changes = [
    ...Object.entries(meant.levers).map(([key, lever]) => ({ key, what: words(key, lever) })),
    ...(isDefaultRule(meant.rule) ? [] : [{ key: null, what: t("rules") }]),
  ];
  const offered = readyScenarios(meant.vintage, path).filter(({ key }) => levers.some((one) => one.key === key));
  return (
    <section className={`${styles.strip} screen-only`} aria-label={t("label")}>
      <p className={styles.lead}>{changes.length === 0 ? t("none") : t("changed")}</p>
      <ul className={styles.changes} data-testid="changes">
        {changes.map(({ key, what }) => (
          <li key={key ?? "rules"} className={styles.change}>
            {what}
            <button type="button" aria-label={t("drop", { what })} onClick={() => drop(key)}>
              ×
            </button>
          </li>
        ))}
        {changes.length === 0 &&
          offered.map(({ name, href }) => (
            <li key={name}>
              <a href={href} className={styles.ready}>
                {t(`ready.${name}`)}
              </a>
            </li>
          ))}
      </ul>
      <div className={styles.steps}>
        <button type="button" disabled={!steps.canUndo} onClick={steps.undo}>
          {f("undo")}
        </button>
        <button type="button" disabled={!steps.canRedo} onClick={steps.redo}>
          {f("redo")}
        </button>
        <button type="button" disabled={changes.length === 0} onClick={steps.reset}>
          {f("reset")}
        </button>
        {changes.length > 0 && <CopyButton text={link} label={share("heading")} />}
      </div>
    </section>
  );
};
