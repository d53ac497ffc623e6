import type { Figure, Unit } from "@solidariteitskaart/model";
import type { Bilingual } from "../../platform/words/bilingual.js";
import type { Cell, TableColumn } from "./table.js";

/** A name, code or text. */
export function textColumn<Row>(
  name: string,
  title: Bilingual,
  description: Bilingual,
  read: (row: Row) => Cell,
): TableColumn<Row> {
  return { name, type: "string", title, description, unit: null, read };
}

/** A figure of the dictionary; its column is the key in snake case: "finance.debtPerHome" is finance_debt_per_home. */
export function figureColumn<Row>(figure: Figure, name: string, read: (row: Row) => Cell): TableColumn<Row> {
  const { unit, label, definition, caution, whole } = figure;
  const type = whole ? "integer" : "number";
  return { name, type, unit, title: label, description: definition, ...(caution ? { caution } : {}), read };
}

/** A number that is no figure of the outcome. */
export function numberColumn<Row>(
  name: string,
  [type, unit]: readonly ["integer" | "number", Unit],
  title: Bilingual,
  description: Bilingual,
  read: (row: Row) => Cell,
): TableColumn<Row> {
  return { name, type, unit, title, description, read };
}

export function snakeCase(key: string): string {
  return key.replaceAll(".", "_").replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
