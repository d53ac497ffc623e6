import type { RawCell } from "../file/table.js";
import { decimalsOf, isDash, isUnknownText, parseDigits, signOfWhole, undress } from "./number-text.js";
import { type CellContext, type CellReader, type CellReading, right, wrong } from "./reader.js";

interface Parsed {
  readonly value: number;
  readonly percent: boolean;
}

const notANumber = wrong("NOT_A_NUMBER", "is not a number");

function parsed(cell: Exclude<RawCell, null>, decimals: CellContext["decimals"]): CellReading<Parsed> {
  if (typeof cell === "number") return Number.isFinite(cell) ? right({ value: cell, percent: false }) : notANumber;
  if (typeof cell === "boolean") return notANumber;
  if (isDash(cell)) return right({ value: 0, percent: false });
  if (isUnknownText(cell)) return wrong("UNKNOWN_VALUE", "says that it is unknown, and it is needed here");
  const text = undress(cell);
  if (text === null) return notANumber;
  const { digits, negative, percent } = text;
  const signs = decimalsOf(cell);
  if (decimals === null && signs.length === 2) {
    return wrong("AMBIGUOUS_NUMBER", "can be read with a decimal comma and with a decimal point; choose one");
  }
  const value = parseDigits(digits, decimals ?? signs[0] ?? ".");
  if (value === undefined) return notANumber;
  return right({ value: negative && value !== 0 ? -value : value, percent });
}

interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  /** Whether "3,5 %" and a header with "(%)" mean 0.035. */
  readonly percent?: boolean;
  /** Whether the value itself counts in percent: "28 %" is 28. */
  readonly percentPoints?: boolean;
  readonly unit?: string;
}

/** What a value would be in the units that are mistaken for one another. */
const otherUnits = [1e3, 1e6, 1e-3, 1e-6, 0.01] as const;

/** Why a value is refused, with what it would be in another unit where that could be right. */
function outOfRange(value: number, factor: number, isWithin: (value: number) => boolean): string {
  const scales = factor === 1 || factor === 0.01 ? otherUnits : [1 / factor];
  const other = value === 0 ? undefined : scales.map((scale) => value * scale).find(isWithin);
  const readings = other === undefined ? "" : `: ${value} as it was read, ${other} in another unit`;
  return `is out of range${readings}`;
}

/** A number within a range, after the factor of the header. */
export function number({
  least,
  most,
  whole = false,
  percent = false,
  percentPoints = false,
  unit = "",
}: NumberRange): CellReader<number> {
  const kind = whole ? "a whole number" : "a number";
  const range = most >= 1e18 ? (least < 0 ? "" : `, at least ${least}`) : ` from ${least} to ${most}`;
  const allowed = `${kind}${range}${unit === "" ? "" : ` ${unit}`}`;
  const isWithin = (value: number) => value >= least && value <= most;
  return {
    allowed,
    numeric: true,
    whole,
    money: unit === "EUR",
    read: (cell, { decimals, factor }) => {
      const reading = parsed(cell, decimals ?? (whole ? signOfWhole(cell, factor) : null));
      if (!reading.ok) return reading;
      if (reading.value.percent && !percent && !percentPoints) return notANumber;
      // Dividing by 100 keeps 3.5 % at 0.035; times 0.01 would not.
      const share = percent && (reading.value.percent || factor === 0.01);
      const value = share ? reading.value.value / 100 : reading.value.value * (factor === 0.01 ? 1 : factor);
      if (whole && !Number.isInteger(value)) return wrong("NOT_WHOLE", "is not a whole number");
      return isWithin(value) ? right(value) : wrong("OUT_OF_RANGE", outOfRange(value, factor, isWithin));
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
