import type { ImportReadingInput, ImportUnit } from "@solidariteitskaart/client";
import type { UnitReading } from "./unit-readings";

/** What the cells of a column may count in, as the page offers it. */
export const unitChoices = [
  "ONE",
  "THOUSAND",
  "MILLION",
  "BILLION",
  "PERCENT",
] as const satisfies readonly ImportUnit[];

const unitOfReading: Readonly<Record<UnitReading["unit"], ImportUnit>> = {
  one: "ONE",
  thousands: "THOUSAND",
  millions: "MILLION",
  billions: "BILLION",
  percent: "PERCENT",
};

/** The unit that a person chose for a header; null where the file itself says it. */
export const unitOf = ({ units }: ImportReadingInput, header: string): ImportUnit | null =>
  units?.find((one) => one.header === header)?.unit ?? null;

/** The reading in which the cells under a header count in this; null: as the file says. */
export const withUnit = (reading: ImportReadingInput, header: string, unit: ImportUnit | null): ImportReadingInput => {
  const others = (reading.units ?? []).filter((one) => one.header !== header);
  return { ...reading, units: unit === null ? others : [...others, { header, unit }] };
};

/** The reading that a person means who says: its cells are in thousands. */
export const asMeant = (reading: ImportReadingInput, header: string, { unit }: UnitReading): ImportReadingInput =>
  withUnit(reading, header, unitOfReading[unit]);
