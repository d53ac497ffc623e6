import { field, matching, oneOf } from "./fields.js";

export const municipalityCode = matching(/^GM\d{4}$/, "a municipality code such as GM0363");
export const regionCode = matching(/^[A-Z0-9]{3}$/, "a region code of three capitals such as MRA");
export const provinceCode = matching(/^PV\d{2}$/, "a province code from PV20 to PV31");
export const vintageCode = matching(/^\d{4}-(0[1-9]|1[0-2])$/, "a vintage code such as 2026-01");
export const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters and digits with dashes between");
export const comparator = oneOf([
  "is",
  "about",
  "more-than",
  "less-than",
  "almost",
  "at-most",
  "average",
  "from",
  "until",
  "names",
]);
export type Comparator = ReturnType<typeof comparator.parse>;

/** Ids of sources.csv, separated by semicolons. */
export const sourceIds = field("ids of sources.csv with ; between", (cell) => {
  const ids = cell.split(";");
  return ids.every((id) => /^[a-z0-9-]+$/.test(id)) ? ids : undefined;
});

/** Codes of municipalities, separated by semicolons. */
export const municipalityCodes = field("municipality codes with ; between", (cell) => {
  const codes = cell.split(";");
  return codes.every((code) => /^GM\d{4}$/.test(code)) ? codes : undefined;
});

/** An address that a browser can open. */
export const webAddress = field("an address that begins with https:// or http://", (cell) =>
  /^https?:\/\/[^\s]+$/.test(cell) && URL.canParse(cell) ? cell : undefined,
);
