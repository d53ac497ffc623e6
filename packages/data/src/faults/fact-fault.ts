/** One thing that is wrong with the facts, as data. Loading collects all of them before it gives up. */
export interface FactFault {
  /** File name inside the facts folder. */
  readonly file: string;
  /** Line in that file, counted from 1; null where the file as a whole is wrong. */
  readonly line: number | null;
  /** Column name, or null where no single column is at fault. */
  readonly column: string | null;
  /** What was found, or null where something is missing. */
  readonly value: string | null;
  /** What is wrong, in words that follow the place: "is not a whole number". */
  readonly what: string;
  /** What would be right. */
  readonly allowed: string | null;
}

/** A fault of a file as a whole. */
export function fileFault(file: string, what: string, allowed: string | null): FactFault {
  return { file, line: null, column: null, value: null, what, allowed };
}
