import type { RawCell } from "../file/table.js";
import type { DecimalSign } from "../types.js";

/** What the file as a whole says about a cell. */
export interface CellContext {
  readonly decimals: DecimalSign | null;
  /** From the header: 1e6 for "(mln euro)", 0.01 for "(%)", else 1. */
  readonly factor: number;
  /** Whether the header names money. */
  readonly money?: boolean;
}

export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      /** Where it is more than what the reader allows of every cell. */
      readonly allowed?: string;
    };

/** Makes a value of a cell that is not empty. */
export interface CellReader<T> {
  readonly read: (cell: Exclude<RawCell, null>, context: CellContext) => CellReading<T>;
  /** What is right, for people. */
  readonly allowed: string;
  /** Whether the cells are numbers, so that they tell which decimal sign the file uses. */
  readonly numeric: boolean;
  /** Whether they are whole, so that what looks like decimals must be groups of three. */
  readonly whole?: boolean;
  /** Whether only known texts can be read, so that any other is something else: codes and names of places. */
  readonly closed?: boolean;
  /** Whether they are amounts of money, which take the unit of a line above the table. */
  readonly money?: boolean;
  /** Whether they are amounts for all years and homes together: "per year" in the header is then something else. */
  readonly sum?: boolean;
}

export const right = <T>(value: T): CellReading<T> => ({ ok: true, value });
export const wrong = (code: string, message: string, allowed?: string): CellReading<never> => ({
  ok: false,
  code,
  message,
  ...(allowed === undefined ? {} : { allowed }),
});
