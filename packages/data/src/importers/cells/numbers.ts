import type { RawCell } from "../file/table.js";
import { decimalsOf, parseDigits, undress } from "./number-text.js";
import { type CellContext, type CellReader, type CellReading, right, wrong } from "./reader.js";

interface Parsed {
  readonly value: number;
  readonly percent: boolean;
}

const notANumber = wrong("NOT_A_NUMBER", "is not a number");

function parsed(cell: Exclude<RawCell, null>, decimals: CellContext["decimals"]): CellReading<Parsed> {
  if (typeof cell === "number") return Number.isFinite(cell) ? right({ value: cell, percent: false }) : notANumber;
  if (typeof cell === "boolean") return notANumber;
  const { digits, percent } = undress(cell);
  const signs = decimalsOf(cell);
  if (decimals === null && signs.length === 2) {
    return wrong("AMBIGUOUS_NUMBER", "can be read with a decimal comma and with a decimal point; choose one");
  }
  const value = parseDigits(digits, decimals ?? signs[0] ?? ".");
  return value === undefined ? notANumber : right({ value, percent });
}

interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  /** Whether "3,5 %" and a header with "(%)" mean 0.035. */
  readonly percent?: boolean;
  readonly unit?: string;
}

/** A number within a range, after the factor of the header. */
export function number({ least, most, whole = false, percent = false, unit = "" }: NumberRange): CellReader<number> {
  const kind = whole ? "a whole number" : "a number";
  const allowed = `${kind} from ${least} to ${most}${unit === "" ? "" : ` ${unit}`}`;
  return {
    allowed,
    numeric: true,
    read: (cell, { decimals, factor }) => {
      const reading = parsed(cell, decimals);
      if (!reading.ok) return reading;
      if (reading.value.percent && !percent) return notANumber;
      // Dividing by 100 keeps 3.5 % at 0.035; times 0.01 would not.
      const share = reading.value.percent || (percent && factor === 0.01);
      const value = share ? reading.value.value / 100 : reading.value.value * (factor === 0.01 ? 1 : factor);
      if (whole && !Number.isInteger(value)) return wrong("NOT_WHOLE", "is not a whole number");
      return value >= least && value <= most ? right(value) : wrong("OUT_OF_RANGE", "is out of range");
    },
  };
}

/** A fraction; percentages are understood by their sign. */
export const share = (least: number, most: number): CellReader<number> =>
  number({ least, most, percent: true, unit: `(a fraction: ${most / 10}, or ${most * 10} %)` });

/** Whole euros, whatever the header counts in. */
export function euros(least: number, most: number): CellReader<number> {
  const reader = number({ least, most, unit: "EUR" });
  return {
    ...reader,
    read: (cell, context) => {
      const reading = reader.read(cell, context);
      return reading.ok ? right(Math.round(reading.value)) : reading;
    },
  };
}
