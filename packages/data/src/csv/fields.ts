import { z } from "zod";

/** A reader of one cell: gives the value, or undefined where the cell is not allowed. */
type CellReader<T> = (cell: string) => T | undefined;

/** A zod field that says in one phrase what it allows; a refused cell carries that phrase into the fault. */
export function field<T>(allowed: string, read: CellReader<T>) {
  return z.string().transform((cell, context): T => {
    const value = read(cell);
    if (value !== undefined) return value;
    context.addIssue({
      code: "custom",
      message: cell === "" ? "is empty" : "is not allowed here",
      params: { allowed },
    });
    return z.NEVER;
  });
}

const plainNumber = /^-?\d+(\.\d+)?$/;

function inRange(cell: string, pattern: RegExp, least: number, most: number): number | undefined {
  if (!pattern.test(cell)) return undefined;
  const value = Number(cell);
  return value >= least && value <= most ? value : undefined;
}

/** A whole number, written plainly: 110000000000, not 110e9 or 110.000. */
export const wholeNumberField = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  field(
    most === Number.MAX_SAFE_INTEGER
      ? `a whole number of at least ${least}`
      : `a whole number from ${least} to ${most}`,
    (cell) => inRange(cell, /^-?\d+$/, least, most),
  );

/** A number with a decimal point. */
export const number = (least: number, most: number) =>
  field(`a number from ${least} to ${most}`, (cell) => inRange(cell, plainNumber, least, most));

export const textField = field("a text without spaces at its ends", (cell) =>
  cell !== "" && cell === cell.trim() ? cell : undefined,
);

/** A text, or nothing. */
export const optionalText = field("a text without spaces at its ends, or nothing", (cell) =>
  cell === "" ? null : cell === cell.trim() ? cell : undefined,
);

export const matching = (pattern: RegExp, allowed: string) =>
  field(allowed, (cell) => (pattern.test(cell) ? cell : undefined));

export function oneOf<const T extends string>(values: readonly T[]) {
  return field(values.join(", "), (cell) => values.find((value) => value === cell));
}

/** The same field, where an empty cell means that nothing is known. */
export function orNothing<T>(inner: z.ZodType<T, string>) {
  return z.string().transform((cell, context): T | null => {
    if (cell === "") return null;
    const parsed = inner.safeParse(cell);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const allowed = issue.code === "custom" ? String(issue.params?.allowed ?? "") : "";
      context.addIssue({ code: "custom", message: issue.message, params: { allowed: `${allowed}, or nothing` } });
    }
    return z.NEVER;
  });
}
