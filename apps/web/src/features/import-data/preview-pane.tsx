"use client";

import type { ImportKind, ImportPreview } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { AboutForm } from "./about-form";
import { ColumnMapping } from "./column-mapping";
import type { SentFile } from "./desk-state";
import { FaultReport } from "./fault-report";
import { FirstRows } from "./first-rows";
import styles from "./preview.module.css";
import { PreviewFacts } from "./preview-facts";
import { PreviewNotices } from "./preview-notices";
import type { Desk } from "./use-desk";

interface PreviewPaneProps {
  readonly desk: Pick<Desk, "look" | "start" | "restart">;
  readonly file: SentFile;
  readonly preview: ImportPreview;
  readonly waiting: boolean;
  readonly kinds: readonly ImportKind[];
}

/** How the file will be read, with every choice that a person may make otherwise. */
export const PreviewPane = ({ desk, file, preview, waiting, kinds }: PreviewPaneProps) => {
  const t = useTranslations("own.preview");
  const { kind, faults, year } = preview;
  return (
    <div className={styles.preview} aria-busy={waiting} data-waiting={waiting ? "" : undefined}>
      <p>{t("intro")}</p>
      <PreviewFacts
        preview={preview}
        kinds={kinds}
        reading={file.reading}
        onChange={(nextKind, reading) => desk.look(file, nextKind, reading)}
      />
      {faults.length > 0 && (
        <section aria-labelledby="import-faults">
          <h3 id="import-faults">{t("faults")}</h3>
          <FaultReport list={{ faults, faultCount: faults.length }} />
        </section>
      )}
      <ColumnMapping preview={preview} reading={file.reading} onChange={(reading) => desk.look(file, kind, reading)} />
      <FirstRows preview={preview} />
      <PreviewNotices preview={preview} />
      <AboutForm
        key={`${kind} ${year ?? ""}`}
        file={file}
        kind={kind}
        year={year}
        blocked={faults.length > 0 || waiting}
        onStart={(input) => desk.start(file, input)}
      />
      <button type="button" className={styles.linkButton} onClick={desk.restart}>
        {t("other")}
      </button>
    </div>
  );
};
