const units = {
  ones: "one",
  thousands: "thousands",
  millions: "millions",
  billions: "billions",
  percent: "percent",
} as const;

type Unit = keyof typeof units;

/** What an amount would be in another unit: "115,000,000,000 EUR if its cells are in thousands". */
export interface UnitReading {
  readonly amount: number;
  /** As it stands behind the amount: "EUR", "homes" or nothing. */
  readonly of: string;
  readonly unit: (typeof units)[Unit];
}

const reading = /^(-?[\d,.]+(?:e[+-]?\d+)?)( [A-Za-z%]+)? if its cells are in ([a-z]+)$/;

/** Takes apart in which units an amount could be right; null for any other text. */
export const unitReadings = (allowed: string): readonly UnitReading[] | null => {
  const [listed = ""] = allowed.split(": say so");
  const found = listed.split("; ").flatMap((part): UnitReading[] => {
    const [, amount = "", of = "", name = ""] = reading.exec(part) ?? [];
    const unit = Object.hasOwn(units, name) ? units[name as Unit] : undefined;
    return unit === undefined ? [] : [{ amount: Number(amount.replaceAll(",", "")), of: of.trim(), unit }];
  });
  return found.length === 0 ? null : found;
};
