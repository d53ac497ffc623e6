"use client";

import type { DecimalSign, ImportKind, ImportPreview, ImportReadingInput } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { SyntheticEvent } from "react";
import styles from "./preview.module.css";

interface PreviewFactsProps {
  readonly preview: ImportPreview;
  readonly kinds: readonly ImportKind[];
  readonly reading: ImportReadingInput;
  readonly onChange: (kind: ImportKind, reading: ImportReadingInput) => void;
}

const separators = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;
const signs = ["COMMA", "POINT"] as const satisfies readonly DecimalSign[];

const isSeparator = (sign: string): sign is keyof typeof separators => Object.hasOwn(separators, sign);

const HeaderRowChoice = ({ row, onChoose }: { readonly row: number; readonly onChoose: (row: number) => void }) => {
  const t = useTranslations("own.preview");
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = Number(new FormData(event.currentTarget).get("headerRow"));
    if (Number.isInteger(value) && value > 0) onChoose(value);
  };
  return (
    <form method="post" className={styles.sheet} onSubmit={submit}>
      <input
        id="import-header-row"
        name="headerRow"
        type="number"
        min={1}
        step={1}
        defaultValue={row}
        aria-describedby="import-header-row-about"
      />
      <button type="submit" className={styles.button}>
        {t("headerRowApply")}
      </button>
      <span id="import-header-row-about" className={styles.quiet}>
        {t("headerRowText", { row })}
      </span>
    </form>
  );
};

/** What was found out about the file as such; what can be read in another way can be changed. */
export const PreviewFacts = ({ preview, kinds, reading, onChange }: PreviewFactsProps) => {
  const t = useTranslations("own");
  const { kind, format, encoding, separator, sheet, sheets, headerRow, decimals } = preview;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          <label htmlFor="import-kind">{t("preview.kind")}</label>
        </dt>
        <dd>
          <select
            id="import-kind"
            value={kind}
            onChange={({ target }) => onChange(kinds.find((one) => one === target.value) ?? kind, {})}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}.name`)}
              </option>
            ))}
          </select>
        </dd>
      </div>
      <div>
        <dt>{t("preview.format")}</dt>
        <dd>
          {[format, encoding]
            .concat(
              separator === null
                ? []
                : isSeparator(separator)
                  ? t(`preview.separators.${separators[separator]}`)
                  : t("preview.separators.other", { sign: separator }),
            )
            .filter((part) => part !== null)
            .join(", ")}
        </dd>
      </div>
      <div>
        <dt>
          <label htmlFor="import-header-row">{t("preview.headerRow")}</label>
        </dt>
        <dd>
          <HeaderRowChoice
            key={headerRow}
            row={headerRow}
            onChoose={(row) => onChange(kind, { ...reading, headerRow: row, mapping: null, units: null })}
          />
        </dd>
      </div>
      <div>
        <dt>
          <label htmlFor="import-decimals">{t("preview.decimals")}</label>
        </dt>
        <dd>
          <select
            id="import-decimals"
            value={reading.decimals ?? ""}
            onChange={({ target }) =>
              onChange(kind, { ...reading, decimals: signs.find((sign) => sign === target.value) ?? null })
            }
          >
            <option value="">{t("preview.decimalsFound", { sign: decimals ?? "none" })}</option>
            {signs.map((sign) => (
              <option key={sign} value={sign}>
                {t(`preview.${sign}`)}
              </option>
            ))}
          </select>
        </dd>
      </div>
      {sheet !== null && (
        <div>
          <dt>
            <label htmlFor="import-sheet">{t("preview.sheet")}</label>
          </dt>
          <dd>
            <select
              id="import-sheet"
              value={sheet}
              onChange={({ target }) =>
                onChange(kind, { ...reading, sheet: target.value, headerRow: null, mapping: null, units: null })
              }
            >
              {sheets.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </dd>
        </div>
      )}
    </dl>
  );
};
