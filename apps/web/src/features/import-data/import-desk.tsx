"use client";

import type { ImportKind, ImportRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { fileSize } from "../../format/bytes";
import styles from "./desk.module.css";
import { type DeskState, deskStepOf, type SentFile } from "./desk-state";
import { exampleOf } from "./example-of";
import { FaultReport } from "./fault-report";
import { FileDrop } from "./file-drop";
import { ImportingPane } from "./importing-pane";
import { PreviewPane } from "./preview-pane";
import { ResultPane } from "./result-pane";
import { StepList } from "./step-list";
import { TroublePane } from "./trouble-pane";
import { UnitQuestion } from "./unit-question";
import { type Desk, useDesk } from "./use-desk";

interface ImportDeskProps {
  readonly rules: ImportRules;
  readonly origin: string;
  /** The kind whose example is loaded at once; null: none. */
  readonly example: ImportKind | null;
  /** A file that lies on the server already, to be looked at at once. */
  readonly begun?: SentFile;
}

const useHeading = (state: DeskState): string | null => {
  const t = useTranslations("own");
  switch (state.step) {
    case "idle":
      return state.cancelled ? t("cancelled.heading") : null;
    case "sending":
      return t("sending.heading", { file: state.fileName });
    case "preview":
      return t("preview.heading", { file: state.file.upload.fileName });
    case "unreadable":
    case "faults":
      return t("failed.heading", { count: state.list.faultCount });
    case "importing":
      return t("importing.heading");
    case "done":
      return t("done.heading");
    case "trouble":
      return t(`trouble.${state.trouble}.heading`);
  }
};

const Pane = ({ desk, rules, origin }: Pick<ImportDeskProps, "rules" | "origin"> & { readonly desk: Desk }) => {
  const locale = useLocale();
  const t = useTranslations("own");
  const { state } = desk;
  switch (state.step) {
    case "idle":
      return (
        <>
          {state.cancelled && <p>{t("cancelled.text")}</p>}
          <FileDrop desk={desk} kinds={rules.kinds} maxBytes={rules.maxBytes} />
        </>
      );
    case "sending":
      return (
        <div className={styles.pane}>
          <progress className={styles.progress} aria-label={t("sending.heading", { file: state.fileName })} />
          <p>{state.size > 0 && t("sending.text", { size: fileSize(state.size, locale) })}</p>
          <button type="button" className={styles.button} onClick={desk.cancel}>
            {t("sending.stop")}
          </button>
        </div>
      );
    case "preview":
      return (
        <PreviewPane
          desk={desk}
          file={state.file}
          preview={state.preview}
          waiting={state.waiting}
          kinds={rules.kinds.map(({ kind }) => kind)}
        />
      );
    case "unreadable":
    case "faults":
      return (
        <div className={styles.pane}>
          <p>{t("failed.text")}</p>
          <UnitQuestion
            faults={state.list.faults}
            reading={state.file.reading}
            onAnswer={(reading) => desk.look(state.file, state.file.kind, reading)}
          />
          <FaultReport list={state.list} />
          <p className={styles.actions}>
            <button type="button" className={styles.primary} onClick={desk.restart}>
              {t("trouble.restart")}
            </button>
            <button
              type="button"
              className={styles.button}
              onClick={() => desk.look(state.file, state.file.kind, state.step === "faults" ? state.file.reading : {})}
            >
              {t("failed.back")}
            </button>
          </p>
        </div>
      );
    case "importing":
      return <ImportingPane {...state} onCancel={desk.cancel} />;
    case "done":
      return <ResultPane begun={state.begun} rules={rules} origin={origin} onRestart={desk.restart} />;
    case "trouble":
      return <TroublePane trouble={state.trouble} rules={rules} again={state.again} onRestart={desk.restart} />;
  }
};

/** From a file to figures, in four steps on one place of the page. */
export const ImportDesk = ({ rules, origin, example, begun }: ImportDeskProps) => {
  const desk = useDesk(rules.maxBytes);
  const { state } = desk;
  const heading = useHeading(state);
  const place = useRef<HTMLHeadingElement>(null);

  const openExample = useEffectEvent(() => {
    const found = rules.kinds.find(({ kind }) => kind === example);
    if (found) desk.sendExample(found.kind, exampleOf(found));
  });
  useEffect(() => {
    if (example !== null) openExample();
  }, [example]);

  const openBegun = useEffectEvent((file: SentFile) => desk.look(file, file.kind, file.reading));
  useEffect(() => {
    if (begun) openBegun(begun);
  }, [begun]);

  // Who works by keyboard or by ear is taken to what came; not at the start, when nothing was asked yet.
  useEffect(() => {
    if (heading !== null) place.current?.focus();
  }, [heading]);

  return (
    <div className={styles.desk} data-step={state.step}>
      <StepList current={deskStepOf(state)} />
      {heading !== null && (
        <h3 ref={place} tabIndex={-1} className={styles.heading}>
          {heading}
        </h3>
      )}
      <Pane desk={desk} rules={rules} origin={origin} />
    </div>
  );
};
