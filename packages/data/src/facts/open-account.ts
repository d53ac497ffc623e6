import { slug, sourceIds } from "../csv/codes.js";
import { defineFactFile } from "../csv/fact-file.js";
import { optionalText, textField } from "../csv/fields.js";

/** Accounts or forecasts of real corporations that are open to all: what they hold, where, and what of it was checked. */
export interface OpenAccount {
  readonly id: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly period: string;
  readonly holder: string;
  readonly rowIsNl: string;
  readonly rowIsEn: string;
  readonly contentsNl: string;
  readonly contentsEn: string;
  /** What the model could do with it; it does not use it yet. */
  readonly useNl: string;
  readonly useEn: string;
  readonly address: string | null;
  readonly licence: string;
  readonly checkedNl: string;
  readonly checkedEn: string;
  readonly sources: readonly string[];
}

export const openAccountFile = defineFactFile({
  file: "open-accounts.csv",
  key: ["id"],
  columns: {
    id: slug,
    title_nl: textField,
    title_en: textField,
    period: textField,
    holder: textField,
    row_is_nl: textField,
    row_is_en: textField,
    contents_nl: textField,
    contents_en: textField,
    use_nl: textField,
    use_en: textField,
    address: optionalText,
    licence: textField,
    checked_nl: textField,
    checked_en: textField,
    sources: sourceIds,
  },
  toRow: (cells): OpenAccount => ({
    id: cells.id,
    titleNl: cells.title_nl,
    titleEn: cells.title_en,
    period: cells.period,
    holder: cells.holder,
    rowIsNl: cells.row_is_nl,
    rowIsEn: cells.row_is_en,
    contentsNl: cells.contents_nl,
    contentsEn: cells.contents_en,
    useNl: cells.use_nl,
    useEn: cells.use_en,
    address: cells.address,
    licence: cells.licence,
    checkedNl: cells.checked_nl,
    checkedEn: cells.checked_en,
    sources: cells.sources,
  }),
});
