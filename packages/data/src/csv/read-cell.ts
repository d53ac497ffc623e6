import type { z } from "zod";
import type { FactFault } from "../faults/fact-fault.js";

/** A reader of the cells of one column. */
export type CellReader = z.ZodType<unknown, string>;

type CellFault = Pick<FactFault, "value" | "what" | "allowed">;

export type ReadCell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly CellFault[] };

/** Reads one cell; a refused one says what is allowed in its column. */
export function readCell(column: CellReader, cell: string): ReadCell {
  const parsed = column.safeParse(cell);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.map((issue) => ({
    value: cell,
    what: issue.message,
    allowed: issue.code === "custom" ? String(issue.params?.allowed) : null,
  }));
  return { ok: false, faults };
}
