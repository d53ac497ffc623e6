import { figures as dictionary, type YearTotals } from "@solidariteitskaart/model";
import { figuresOf, type ObservedFigures } from "../../observations/figures-of.js";
import { COUNTRY } from "../../observations/observation.js";
import type { DownloadView } from "../view/view.js";
import { figureColumn, numberColumn, snakeCase } from "./columns.js";
import { claimColumns, regionColumns, verdictColumns, viewColumns, viewStatus } from "./shared-columns.js";
import { type Table, type TableColumn, tableOf } from "./table.js";

interface YearRow {
  readonly region: string;
  readonly year: number;
  readonly figures: ObservedFigures;
}

/** Years, wide: one row per region and year, and the country's own rows under the code NL. */
export function yearsTable(view: DownloadView): Table | null {
  const { years, regions } = view.outcome;
  const rows = [
    ...years.map(rowOf(COUNTRY.code)),
    ...regions.flatMap(({ region, years: ofRegion }) => ofRegion.map(rowOf(region))),
  ];
  if (rows.length === 0) return null;
  return tableOf<YearRow>({
    name: "years",
    title: { nl: "Jaar voor jaar", en: "Year by year" },
    description: {
      nl: "Eén rij per regio en jaar. Rijen met code NL zijn het land: tel ze niet op bij de regio's.",
      en: "One row per region and year. Rows with code NL are the country: do not add them to the regions.",
    },
    primaryKey: ["region_code", "year"],
    status: viewStatus(view),
    columns: [
      ...viewColumns(view),
      ...placeColumns(view),
      ...figureColumns(rows),
      ...verdictColumns<YearRow>(view, ({ region }) => region),
      ...claimColumns(view),
    ],
    rows,
  });
}

const rowOf =
  (region: string) =>
  (totals: YearTotals): YearRow => ({ region, year: totals.year, figures: figuresOf(totals) });

function placeColumns(view: DownloadView): TableColumn<YearRow>[] {
  const [code, name] = regionColumns<YearRow>(view, ({ region }) => region);
  if (!code || !name) throw new Error("a region has a code and a name");
  return [
    code,
    { ...name, read: (row) => (row.region === COUNTRY.code ? COUNTRY.name : name.read(row)) },
    numberColumn(
      "year",
      ["integer", "YEAR"],
      { nl: "Jaar", en: "Year" },
      { nl: "Kalenderjaar.", en: "Calendar year." },
      ({ year }) => year,
    ),
  ];
}

function figureColumns(rows: readonly YearRow[]): TableColumn<YearRow>[] {
  const keys = new Set(rows.flatMap(({ figures }) => [...figures.keys()]));
  return dictionary
    .filter(({ key }) => keys.has(key))
    .map((figure) => figureColumn(figure, snakeCase(figure.key), ({ figures }) => figures.get(figure.key) ?? null));
}
