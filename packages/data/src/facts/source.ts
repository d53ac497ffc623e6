import type { Source } from "@solidariteitskaart/model";
import { slug, webAddress } from "../csv/codes.js";
import { day } from "../csv/dates.js";
import { defineFactFile } from "../csv/fact-file.js";
import { optionalText, orNothing, textField } from "../csv/fields.js";

/** Where facts come from, as the model's `Source`, with its publisher. */
export interface FactSource extends Source {
  readonly publisher: string;
  readonly note: string | null;
}

export const sourceFile = defineFactFile({
  file: "sources.csv",
  key: ["id"],
  columns: {
    id: slug,
    title: textField,
    url: orNothing(webAddress),
    publisher: textField,
    licence: textField,
    retrieved: orNothing(day),
    note: optionalText,
  },
  toRow: (cells): FactSource => ({
    id: cells.id,
    title: cells.title,
    url: cells.url,
    publisher: cells.publisher,
    licence: cells.licence,
    retrieved: cells.retrieved,
    note: cells.note,
  }),
});
