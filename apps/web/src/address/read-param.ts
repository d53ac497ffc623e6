/** One parameter of a link that can not be followed. */
export interface ParamFault {
  readonly param: string;
  /** What the link holds, shortened. */
  readonly value: string;
  /** What it could hold: the choices, or one text such as "0–1". */
  readonly allowed: readonly string[];
  /** The lever that it is about, by its key. */
  readonly lever?: string;
  /** Not its value is wrong: it stands there twice, this page does not read it, there is no room for it, or these figures do not hold it. */
  readonly reason?: "REPEATED" | "UNREAD" | "TOO_MANY" | "ABSENT";
}

export interface ParamReading<Value> {
  readonly value: Value;
  readonly fault?: ParamFault;
}

const LONGEST_SHOWN = 40;

/** What a link holds, as much of it as is shown. */
export const shortened = (value: string): string =>
  value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;

const faultAt = (param: string, value: string, allowed: readonly string[]): ParamFault => ({
  param,
  value: shortened(value),
  allowed,
});

/** One of a fixed list; absent means the default. */
export const choice = <Choice extends string>(
  params: URLSearchParams,
  param: string,
  choices: readonly Choice[],
  otherwise: Choice,
): ParamReading<Choice> => {
  const value = params.get(param);
  if (value === null) return { value: otherwise };
  const found = choices.find((one) => one === value);
  return found ? { value: found } : { value: otherwise, fault: faultAt(param, value, choices) };
};

/** What codes of regions and recalculations look like, and tokens of private links. */
export const codeForm = /^[\w-]{1,40}$/;

/** A code out of a list that may not be known; absent means null. */
export const codeFrom = (
  params: URLSearchParams,
  param: string,
  known: readonly string[] | null,
  form = codeForm,
): ParamReading<string | null> => {
  const value = params.get(param);
  if (value === null) return { value: null };
  if (form.test(value) && (known === null || known.includes(value))) return { value };
  return { value: null, fault: faultAt(param, value, known ?? []) };
};

/** A plain decimal number with dot or comma, within bounds; absent or empty means null. */
export const numberWithin = (
  params: URLSearchParams,
  param: string,
  smallest: number,
  largest: number,
): ParamReading<number | null> => {
  const value = params.get(param)?.trim() ?? "";
  if (value === "") return { value: null };
  const number = /^\d{1,6}([.,]\d{1,6})?$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN;
  if (number >= smallest && number <= largest) return { value: number };
  return { value: null, fault: faultAt(param, value, [`${smallest}–${largest}`]) };
};

/** The same for a whole number. */
export const wholeWithin = (
  params: URLSearchParams,
  param: string,
  smallest: number,
  largest: number,
): ParamReading<number | null> => {
  const reading = numberWithin(params, param, smallest, largest);
  if (reading.value === null || Number.isInteger(reading.value)) return reading;
  return { value: null, fault: faultAt(param, params.get(param) ?? "", [`${smallest}–${largest}`]) };
};
