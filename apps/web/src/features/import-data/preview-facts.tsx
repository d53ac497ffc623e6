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

const SheetChoice = ({ sheet, onChoose }: { readonly sheet: string; readonly onChoose: (sheet: string) => void }) => {
  const t = useTranslations("own.preview");
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get("sheet");
    if (typeof value === "string" && value.trim() !== "") onChoose(value.trim());
  };
  return (
    <form method="post" className={styles.sheet} onSubmit={submit}>
      <input name="sheet" defaultValue={sheet} aria-label={t("sheet")} maxLength={31} />
      <button type="submit" className={styles.button}>
        {t("sheetApply")}
      </button>
    </form>
  );
};

/** What was found out about the file as such; what can be read in another way can be changed. */
export const PreviewFacts = ({ preview, kinds, reading, onChange }: PreviewFactsProps) => {
  const t = useTranslations("own");
  const { kind, format, encoding, separator, sheet, headerRow, decimals } = preview;
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
        <dt>{t("preview.headerRow")}</dt>
        <dd>{t("preview.headerRowText", { row: headerRow })}</dd>
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
          <dt>{t("preview.sheet")}</dt>
          <dd>
            <SheetChoice key={sheet} sheet={sheet} onChoose={(next) => onChange(kind, { ...reading, sheet: next })} />
          </dd>
        </div>
      )}
    </dl>
  );
};
