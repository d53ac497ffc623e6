import { foreignCurrency, inEuro } from "../columns/currency.js";
import type { RawCell } from "../file/table.js";
import { decimalsOf, isNothing, isUnknownText, parseDigits, signOfWhole, undress } from "./number-text.js";
import { type CellContext, type CellReader, type CellReading, right, wrong } from "./reader.js";

interface Parsed {
  readonly value: number;
  readonly percent: boolean;
  /** What the cell itself says that it counts in, or 1. */
  readonly scale: number;
}

const notANumber = wrong("NOT_A_NUMBER", "is not a number");

/** Why a text is no number: an amount in another currency is one, and no euros. */
function noNumber(cell: string): CellReading<never> {
  const currency = /\d/.test(cell) ? foreignCurrency(cell) : null;
  return currency === null ? notANumber : wrong("FOREIGN_CURRENCY", `is in ${currency}, and read in euro`, inEuro);
}

function parsed(cell: Exclude<RawCell, null>, decimals: CellContext["decimals"]): CellReading<Parsed> {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? right({ value: cell, percent: false, scale: 1 }) : notANumber;
  if (typeof cell === "boolean") return notANumber;
  if (isNothing(cell)) return right({ value: 0, percent: false, scale: 1 });
  if (isUnknownText(cell)) return wrong("UNKNOWN_VALUE", "says that it is unknown, and it is needed here");
  const text = undress(cell);
  if (text === null) return noNumber(cell);
  const { digits, negative, percent, scale } = text;
  const signs = decimalsOf(cell);
  if (decimals === null && signs.length === 2) {
    return wrong("AMBIGUOUS_NUMBER", "can be read with a decimal comma and with a decimal point; choose one");
  }
  const value = parseDigits(digits, decimals ?? signs[0] ?? ".");
  if (value === undefined) return noNumber(cell);
  return right({ value: negative && value !== 0 ? -value : value, percent, scale });
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
  /** Whether it is paid by the month: what is out of range may be what a year costs. */
  readonly monthly?: boolean;
}

/** What a value would be in the units that are mistaken for one another. */
const otherUnits = { amount: [1e3, 1e6, 1e-3, 1e-6], share: [0.01, 100], monthly: [1 / 12, 1e3, 1e-3] } as const;

/** Why a value is refused, with what it would be in another unit where that could be right. */
function outOfRange(
  value: number,
  factor: number,
  isWithin: (value: number) => boolean,
  kind: keyof typeof otherUnits,
): string {
  const scales = factor === 1 || factor === 0.01 ? otherUnits[kind] : [1 / factor];
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
  monthly = false,
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
      // A unit in the cell itself goes before that of its header.
      const times = reading.value.scale !== 1 ? reading.value.scale : factor === 0.01 ? 1 : factor;
      const read = share ? reading.value.value / 100 : reading.value.value * times;
      // Eight thousands and 0.124 of one are whole, though a computer makes 8124.000000000001 of them.
      const value = Math.abs(read - Math.round(read)) < 1e-6 && times !== 1 ? Math.round(read) : read;
      if (whole && !Number.isInteger(value)) return wrong("NOT_WHOLE", "is not a whole number");
      return isWithin(value)
        ? right(value)
        : wrong(
            "OUT_OF_RANGE",
            outOfRange(value, factor, isWithin, percent ? "share" : monthly ? "monthly" : "amount"),
          );
    },
  };
}

/** A fraction; percentages are understood by their sign. */
export const share = (least: number, most: number): CellReader<number> =>
  number({ least, most, percent: true, unit: `(a fraction: ${most / 10}, or ${most * 10} %)` });

/** Whole euros for all years and homes together, whatever the header counts in. */
export function euros(least: number, most: number): CellReader<number> {
  const reader = number({ least, most, unit: "EUR" });
  return {
    ...reader,
    sum: true,
    read: (cell, context) => {
      const reading = reader.read(cell, context);
      return reading.ok ? right(Math.round(reading.value)) : reading;
    },
  };
}
