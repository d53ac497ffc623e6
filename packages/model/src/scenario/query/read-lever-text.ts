import { splitLever } from "./link.js";
import { readNumber } from "./read-number.js";

/** A lever's fields as a link gives them, for the reader of scenarios to judge. */
export interface RawLever {
  readonly key: string;
  readonly value: number | string;
  readonly from?: number | string;
  readonly until?: number | string;
}

const year = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : text);

/** Reads `0.5`, `0.5@2027-2030`, `0.5@2027-` or `0.5@-2030`; what has another form is left as text. */
export function readLeverText(key: string, text: string): RawLever {
  const { value, from, until } = splitLever(text);
  return {
    key,
    value: readNumber(value),
    ...(from === "" ? {} : { from: year(from) }),
    ...(until === "" ? {} : { until: year(until) }),
  };
}
