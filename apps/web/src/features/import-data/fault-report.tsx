"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { wholeNumber } from "../../format/euro";
import type { FaultsTold } from "./desk-state";
import { FaultFilter } from "./fault-filter";
import { FaultTable } from "./fault-table";
import styles from "./faults.module.css";
import { chosenFaults, type FaultPlaces, faultsCsv } from "./faults-csv";
import { useFaultWords } from "./use-fault-words";

const ON_PAGE = 25;
/** A short list needs no filter. */
const FILTER_FROM = 6;

/** Hands a text to the browser as a file. */
const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

interface FaultReportProps {
  readonly list: FaultsTold;
  readonly places?: FaultPlaces;
}

/** Everything that is wrong, in pages, to narrow down and to take away. */
export const FaultReport = ({ list: { faults, faultCount }, places = "cells" }: FaultReportProps) => {
  const locale = useLocale();
  const t = useTranslations("own");
  const words = useFaultWords(places);
  const [{ column, code, page }, setView] = useState<{ column: string | null; code: string | null; page: number }>({
    column: null,
    code: null,
    page: 0,
  });
  const chosen = chosenFaults(faults, column, code);
  const from = page * ON_PAGE;
  const until = Math.min(from + ON_PAGE, chosen.length);
  const turn = (by: number) => setView({ column, code, page: page + by });
  const header = {
    row: t(places === "cells" ? "faults.row" : "faults.place"),
    column: t("faults.column"),
    value: t("faults.value"),
    what: t("faults.what"),
    allowed: t("faults.allowed"),
  };
  return (
    <div className={styles.report}>
      {faultCount > faults.length && <p>{t("failed.most", { shown: wholeNumber(faults.length, locale) })}</p>}
      <div className={styles.tools}>
        {faults.length >= FILTER_FROM && (
          <FaultFilter
            faults={faults}
            byColumn={places === "cells"}
            column={column}
            code={code}
            onChange={(nextColumn, nextCode) => setView({ column: nextColumn, code: nextCode, page: 0 })}
          />
        )}
        <button
          type="button"
          className={styles.button}
          onClick={() => download(t("faults.fileName"), faultsCsv(header, faults.map(words), places))}
        >
          {t("faults.download")}
        </button>
      </div>
      <FaultTable faults={chosen.slice(from, until)} places={places} />
      {chosen.length > ON_PAGE && (
        <nav className={styles.pages} aria-label={t("faults.pages")}>
          <button type="button" className={styles.button} disabled={page === 0} onClick={() => turn(-1)}>
            {t("faults.previous")}
          </button>
          <span role="status" className="tabular">
            {t("faults.page", { from: from + 1, until, count: chosen.length })}
          </span>
          <button type="button" className={styles.button} disabled={until >= chosen.length} onClick={() => turn(1)}>
            {t("faults.next")}
          </button>
        </nav>
      )}
    </div>
  );
};
