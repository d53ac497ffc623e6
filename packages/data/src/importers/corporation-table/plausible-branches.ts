import { implausible, middle } from "../plausible.js";
import type { TableAbout } from "../table/import-table.js";
import type { ImportFault } from "../types.js";

/** What is usual for the middle one of all rows; a thousand times more or less never is. */
interface Usual {
  readonly what: string;
  readonly least: number;
  readonly most: number;
  /** "" for a share. */
  readonly unit: string;
  /** Whether it is judged per home of its row. */
  readonly perHome?: true;
  readonly monthly?: true;
}

const eur = "EUR";
const usual: Readonly<Record<string, Usual>> = {
  debt: { what: "The debt per home", least: 800, most: 400_000, unit: eur, perHome: true },
  monthlyRent: { what: "The monthly rent", least: 150, most: 3_500, unit: eur, monthly: true },
  newHomeRent: { what: "The monthly rent of a new home", least: 150, most: 5_000, unit: eur, monthly: true },
  maintenancePerHome: { what: "Maintenance per home", least: 150, most: 25_000, unit: eur },
  newHomeMaintenance: { what: "Maintenance per new home", least: 100, most: 25_000, unit: eur },
  managementPerHome: { what: "Management per home", least: 80, most: 25_000, unit: eur },
  policyValuePerHome: { what: "The policy value per home", least: 8_000, most: 1_500_000, unit: eur },
  policyValuePerNewHome: { what: "The policy value per new home", least: 15_000, most: 2_000_000, unit: eur },
  salePrice: { what: "The price of a home sold", least: 20_000, most: 3_000_000, unit: eur },
  newHomeCost: { what: "The cost of a new home", least: 30_000, most: 3_000_000, unit: eur },
  measureCost: { what: "The cost of a measure", least: 800, most: 600_000, unit: eur },
  interestRate: { what: "The interest rate", least: 0.0025, most: 0.15, unit: "" },
  vacancy: { what: "Vacancy", least: 0.0005, most: 0.3, unit: "" },
  saleShare: { what: "The share of homes sold", least: 0.00004, most: 0.08, unit: "" },
  demolitionShare: { what: "The share of homes demolished", least: 0.00004, most: 0.08, unit: "" },
  newHomes: { what: "The number of new homes per home", least: 0.0005, most: 3, unit: "homes", perHome: true },
  measures: { what: "The number of measures per home", least: 0.0005, most: 5, unit: "measures", perHome: true },
};

type Row = Readonly<Record<string, unknown>>;

const amount = (row: Row, key: string): number => {
  const value = row[key];
  return typeof value === "number" ? Math.abs(value) : 0;
};

/**
 * What can't be right of a table of corporations as it was read: the middle of each column, per home where that is how it
 * can be judged.
 */
export function implausibleBranches(rows: readonly Row[], { header, factor }: TableAbout): ImportFault[] {
  return Object.entries(usual).flatMap(([key, { what, least, most, unit, perHome = false, monthly = false }]) => {
    const values = rows.map((row) => amount(row, key) / (perHome ? Math.max(amount(row, "homes"), 1e-6) : 1));
    const found = implausible({
      what,
      value: middle(values),
      factor: factor(key),
      least,
      most,
      unit,
      header: header(key),
      monthly,
    });
    return found === null ? [] : [found];
  });
}
