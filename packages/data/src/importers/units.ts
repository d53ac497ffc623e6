/** What the cells of a column count in, as a person says it where the header does not. */
export const importUnits = ["ONE", "THOUSAND", "MILLION", "BILLION", "PERCENT"] as const;
export type ImportUnit = (typeof importUnits)[number];

const factors: Readonly<Record<ImportUnit, number>> = {
  ONE: 1,
  THOUSAND: 1e3,
  MILLION: 1e6,
  BILLION: 1e9,
  PERCENT: 0.01,
};

/** @returns by header what its cells are multiplied by */
export const unitFactors = (units: Readonly<Record<string, ImportUnit>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(units).map(([header, unit]) => [header, factors[unit]]));

/** @returns the unit that multiplies by this, or undefined */
export const unitOfFactor = (factor: number): ImportUnit | undefined =>
  importUnits.find((unit) => factors[unit] === factor);

export { factors as factorOfUnit };
