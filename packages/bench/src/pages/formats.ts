import { leverByKey } from "@solidariteitskaart/model";

/** Billions of euros with two decimals. */
export const billion = (euros: number) => `${(euros / 1e9).toFixed(2).replace("-0.00", "0.00")} bn`;

export const countText = (amount: number) => Math.round(amount).toLocaleString("en-GB");

export const share = (part: number) => `${(100 * part).toFixed(0)} %`;

const UNITS = {
  PERCENTAGE_POINT: " pp",
  PERCENT: " %",
  EUR: " EUR",
  EUR_PER_MONTH: " EUR a month",
  EUR_PER_YEAR: " EUR a year",
  RATIO: "",
  SWITCH: "",
} as const;

/** A lever's value in its own unit: "0.5 pp". */
export function leverValue(key: string, value: number): string {
  const unit = leverByKey(key)?.unit ?? "RATIO";
  if (unit === "SWITCH") return value === 1 ? "on" : "off";
  const text = Math.abs(value) >= 1000 ? countText(value) : String(Number(value.toFixed(3)));
  return text + UNITS[unit];
}
