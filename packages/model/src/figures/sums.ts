/** Over what the values of a figure may be added up, region by region or year by year. */
export type Sum = "REGIONS" | "YEARS";

export const BOTH: readonly Sum[] = ["REGIONS", "YEARS"];
export const REGIONS: readonly Sum[] = ["REGIONS"];
export const YEARS: readonly Sum[] = ["YEARS"];
