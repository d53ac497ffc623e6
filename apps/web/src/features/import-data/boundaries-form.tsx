"use client";

import type { BoundariesInUse, ImportRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { fileSize } from "../../format/bytes";
import { BoundariesAnswer } from "./boundaries-answer";
import { BoundariesDone } from "./boundaries-done";
import { BoundariesFields } from "./boundaries-fields";
import { isBusy } from "./boundaries-state";
import styles from "./desk.module.css";
import { DropZone } from "./drop-zone";
import { useBoundaries } from "./use-boundaries";

interface BoundariesFormProps {
  readonly rules: Pick<ImportRules, "maxBytes" | "uploadKeepMinutes">;
  readonly inUse: BoundariesInUse;
  /** Of housing market regions, which are put together from the municipalities. */
  readonly regionCount: number;
}

const textsOf = (form: HTMLFormElement) => {
  const data = new FormData(form);
  return (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
};

/** For the administrator: lines of the municipalities for everybody's map. What is filled in stays until it is done. */
export const BoundariesForm = ({ rules, inUse, regionCount }: BoundariesFormProps) => {
  const locale = useLocale();
  const t = useTranslations("own.boundaries");
  const { state, submit, stop, restart } = useBoundaries(rules.maxBytes);
  const [file, setFile] = useState<File | null>(null);
  const [noFile, setNoFile] = useState(false);
  const [lines, setLines] = useState(inUse);
  const fileInput = useRef<HTMLInputElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const busy = isBusy(state);

  // Who has to fill in something anew is taken there.
  useEffect(() => {
    if (state.step === "refused") token.current?.focus();
  }, [state]);

  const give = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (busy) return;
    setNoFile(file === null);
    if (file === null) {
      fileInput.current?.focus();
      return;
    }
    const text = textsOf(event.currentTarget);
    const about = { source: text("source"), licence: text("licence"), vintage: text("vintage") };
    const attribution = text("attribution") || `${about.source} ${about.vintage} (${about.licence})`;
    submit({ file, adminToken: text("adminToken"), lines: about, attribution });
  };

  if (state.step === "done") {
    const again = () => {
      setFile(null);
      setLines(state.lines);
      restart();
    };
    return (
      <div className={styles.desk} data-boundaries="done">
        <BoundariesDone taken={state.taken} lines={state.lines} regionCount={regionCount} onRestart={again} />
      </div>
    );
  }
  return (
    <div className={styles.desk} data-boundaries={state.step}>
      <p>
        {lines.schematic
          ? t("nowSchematic")
          : t("now", { source: lines.source, year: lines.vintage, licence: lines.licence })}
      </p>
      <form method="post" className={styles.boundaries} onSubmit={give} aria-labelledby="boundaries-heading">
        <fieldset className={styles.bare} disabled={busy}>
          <DropZone
            accept=".json,.geojson,.topojson"
            onFile={(chosen) => {
              setFile(chosen);
              setNoFile(false);
            }}
            heading={file === null ? t("drop") : file.name}
            choose={t(file === null ? "choose" : "chooseOther")}
            chosen={file !== null}
            fault={noFile ? t("noFile") : null}
            inputRef={fileInput}
          >
            <p className={styles.quiet} role="status">
              {file === null
                ? t("formats", { size: fileSize(rules.maxBytes, locale) })
                : t("chosen", { size: fileSize(file.size, locale) })}
            </p>
          </DropZone>
          <BoundariesFields tokenRef={token} tokenFault={state.step === "refused" ? state.token : null} />
          <button type="submit" className={styles.primary}>
            {t("submit")}
          </button>
        </fieldset>
      </form>
      <BoundariesAnswer state={state} rules={rules} onStop={stop} />
    </div>
  );
};
