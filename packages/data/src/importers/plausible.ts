import { fault } from "./fault-list.js";
import type { ImportFault } from "./types.js";
import { factorOfUnit, type ImportUnit, unitOfFactor } from "./units.js";

/** A figure of a whole column that can be judged: a total, or what most rows say. */
export interface Judged {
  /** What it is, in words: "the total task". */
  readonly what: string;
  /** As it was read, after the factor of the header. */
  readonly value: number;
  readonly factor: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly header: string;
  readonly row?: number | null;
  /** Whether it is paid by the month, so that it may be what a year costs. */
  readonly monthly?: boolean;
}

const amounts: readonly ImportUnit[] = ["ONE", "THOUSAND", "MILLION", "BILLION"];
const shares: readonly ImportUnit[] = ["ONE", "PERCENT"];
const words: Readonly<Record<ImportUnit, string>> = {
  ONE: "ones",
  THOUSAND: "thousands",
  MILLION: "millions",
  BILLION: "billions",
  PERCENT: "percent",
};

/** @returns an amount for people: "19,400,000,000", or four digits of a small one */
export const shownAmount = (value: number): string =>
  Math.abs(value) < 1000 ? String(Number(value.toPrecision(4))) : Math.round(value).toLocaleString("en-US");

/** @returns "19,400 EUR if its cells are in thousands"; the page makes a button of it */
export const readingIn = (unit: ImportUnit, value: number, of: string): string =>
  `${shownAmount(value)} ${of} if its cells are in ${words[unit]}`.replace("  ", " ");

/**
 * Says where a figure can't be right as it was read, with what it would be in every other unit in which it could be. No
 * header is believed more than the figures themselves: whoever is a thousand times off doesn't see it.
 * @returns null where it can be right, and for zero, which is so in every unit
 */
export function implausible({
  what,
  value,
  factor,
  least,
  most,
  unit,
  header,
  row,
  monthly = false,
}: Judged): ImportFault | null {
  const size = Math.abs(value);
  if (size === 0 || (size >= least && size <= most)) return null;
  const isShare = unit === "";
  const asFraction = unit === "%" && size * 100 >= least && size * 100 <= most;
  const others = (isShare ? shares : amounts).flatMap((other) => {
    const read = (size / factor) * factorOfUnit[other];
    return factorOfUnit[other] !== factor && read >= least && read <= most ? [readingIn(other, read, unit)] : [];
  });
  if (monthly && size / 12 >= least && size / 12 <= most)
    others.push(`${shownAmount(size / 12)} ${unit} if its cells are of a year`);
  if (asFraction) others.push(`${shownAmount(size * 100)} % if its cells are fractions of 1`);
  const now = words[unitOfFactor(factor) ?? "ONE"];
  const message = `${what} would be ${shownAmount(value)} ${unit} with cells in ${now}, which can't be right.`.replace(
    "  ",
    " ",
  );
  const usual = `from ${shownAmount(least)} to ${shownAmount(most)} ${unit}`.trim();
  const allowed = others.length === 0 ? usual : `${others.join("; ")}: say so in the header or choose the unit`;
  return fault("UNIT_UNCLEAR", message, { row: row ?? null, column: header, value: shownAmount(value), allowed });
}

/** @returns the middle one of the figures that are not zero, or 0 where there are none */
export function middle(values: readonly number[]): number {
  const filled = values.filter((value) => value !== 0).sort((p, q) => p - q);
  return filled[Math.floor(filled.length / 2)] ?? 0;
}
