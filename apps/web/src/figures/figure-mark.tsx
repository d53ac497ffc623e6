import type { FigureStatus, SourceLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import styles from "./figure-mark.module.css";
import { SourceList } from "./source-list";
import { StatusSymbol } from "./status-symbol";

export interface FigureOrigin {
  readonly status: FigureStatus;
  /** How the figure is worked out, in one sentence. */
  readonly formula: string;
  /** Name of the recalculation; left out for figures that belong to none. */
  readonly vintage?: string | undefined;
  /** "page": all that stand at the foot of the page. */
  readonly sources: readonly SourceLine[] | "page";
}

/** The quiet mark beside a figure: says its status, and opens where it comes from. Works without scripts. */
export const FigureMark = ({ status, formula, vintage, sources }: FigureOrigin) => {
  const id = useId();
  const t = useTranslations("status");
  return (
    <span className={styles.mark}>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={t("ask", { status: t(status) })}>
        <StatusSymbol status={status} />
      </button>
      <div id={id} popover="auto" className={styles.card} role="dialog" aria-label={t("heading")}>
        <p className={styles.status}>
          <StatusSymbol status={status} /> {t(status)}
        </p>
        <p>{t(`explain.${status}`)}</p>
        <dl className={styles.facts}>
          <dt>{t("formula")}</dt>
          <dd>{formula}</dd>
          {vintage !== undefined && (
            <>
              <dt>{t("vintage")}</dt>
              <dd>{vintage}</dd>
            </>
          )}
          {sources.length > 0 && (
            <>
              <dt>{t("sources")}</dt>
              <dd>
                {sources === "page" ? <a href="#sources">{t("pageSources")}</a> : <SourceList sources={sources} />}
              </dd>
            </>
          )}
        </dl>
      </div>
    </span>
  );
};
