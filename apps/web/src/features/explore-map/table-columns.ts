import type { NationalFigures, RegionFigures, YearFigures } from "@solidariteitskaart/client";
import type { SortColumn } from "../../address/view-state";
import { type Measure, measureOf } from "../../measures/measures";

/** One column of the table: where its amounts come from and how they are set. */
export interface TableColumn {
  readonly column: Exclude<SortColumn, "name">;
  readonly heading:
    | "own"
    | "received"
    | "given"
    | "remaining"
    | "homesLost"
    | "task"
    | "shortfall"
    | "help"
    | "measure";
  readonly amount: (row: RegionFigures) => number | null;
  /** How the amount is written; a balance shows on which side of zero it lies. */
  readonly form: "amount" | "balance" | "count" | "measure";
  /** Amounts of the bottom row, one below the other; none where adding up says nothing. */
  readonly total: readonly number[];
}

/** What the map shows, when that is something else than the other columns. */
const measureColumns = (measure: Measure, values: ReadonlyMap<string, number>): readonly TableColumn[] =>
  measureOf(measure).column
    ? [
        {
          column: "measure",
          heading: "measure",
          amount: ({ region }) => values.get(region.code) ?? null,
          form: "measure",
          total: [],
        },
      ]
    : [];

/** The whole period. */
export const wholeColumns = (
  { shortfall, surplus, moved, open, homesNotBuilt }: NationalFigures,
  measure: Measure,
  values: ReadonlyMap<string, number>,
): readonly TableColumn[] => [
  {
    column: "own",
    heading: "own",
    amount: (row) => row.ownPosition,
    form: "balance",
    total: [-shortfall, surplus],
  },
  { column: "received", heading: "received", amount: (row) => row.received, form: "amount", total: [moved] },
  { column: "given", heading: "given", amount: (row) => row.given, form: "amount", total: [moved] },
  { column: "remaining", heading: "remaining", amount: (row) => row.remaining, form: "balance", total: [-open] },
  {
    column: "homesLost",
    heading: "homesLost",
    amount: (row) => row.homesNotBuilt,
    form: "count",
    total: [homesNotBuilt],
  },
  ...measureColumns(measure, values),
];

/** One year, or the years up to it: the task stands where the whole period has what a region gives. */
export const periodColumns = (
  national: YearFigures,
  yearOf: (code: string) => YearFigures | null,
  measure: Measure,
  values: ReadonlyMap<string, number>,
): readonly TableColumn[] => {
  const of =
    (amount: (year: YearFigures) => number) =>
    ({ region }: RegionFigures): number | null => {
      const year = yearOf(region.code);
      return year && amount(year);
    };
  const column = (
    name: TableColumn["column"],
    heading: TableColumn["heading"],
    form: TableColumn["form"],
    amount: (year: YearFigures) => number,
  ): TableColumn => ({ column: name, heading, form, amount: of(amount), total: [amount(national)] });
  return [
    column("given", "task", "amount", ({ task }) => task),
    column("own", "shortfall", "balance", ({ shortfall }) => -shortfall + 0),
    column("received", "help", "amount", ({ received }) => received),
    column("remaining", "remaining", "balance", ({ open }) => -open + 0),
    column("homesLost", "homesLost", "count", ({ homesNotBuilt }) => homesNotBuilt),
    ...measureColumns(measure, values),
  ];
};
