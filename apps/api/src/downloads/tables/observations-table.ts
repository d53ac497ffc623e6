import { type Observation } from "../../observations/observation.js";
import { observationsOf } from "../../observations/observations-of.js";
import type { DownloadView } from "../view/view.js";
import { textColumn } from "./columns.js";
import { verdictColumns, viewStatus } from "./shared-columns.js";
import { type Table, type TableColumn, tableOf } from "./table.js";

/** The tidy long table, or the rows of it that were chosen. */
export function observationsTable(view: DownloadView, chosen?: readonly Observation[]): Table {
  const rows = chosen ?? observationsOf(view.platform, view.dataset, view.outcome);
  return tableOf<Observation>({
    name: "observations",
    title: { nl: "Waarnemingen", en: "Observations" },
    description: {
      nl: "Lange tabel: één rij per regio, jaar en maat. Zonder jaar: totaal 2025-2034. Code NL is het land.",
      en: "Tidy long table: one row per region, year and measure. Without a year: total 2025-2034. Code NL is the country.",
    },
    primaryKey: ["vintage", "scenario", "region_code", "year", "measure"],
    foreignKeys: [{ column: "measure", table: "measures", references: "measure" }],
    status: viewStatus(view),
    columns: [...FIGURE, ...verdictColumns<Observation>(view, ({ regionCode }) => regionCode), ...CLAIM],
    rows,
  });
}

const FIGURE: readonly TableColumn<Observation>[] = [
  textColumn(
    "vintage",
    { nl: "Doorrekening", en: "Vintage" },
    { nl: "Code van de doorrekening.", en: "Code of the recalculation." },
    (row) => row.vintage,
  ),
  textColumn(
    "scenario",
    { nl: "Scenario", en: "Scenario" },
    { nl: "SHA-256 van het scenario.", en: "SHA-256 of the scenario." },
    (row) => row.scenario,
  ),
  textColumn(
    "region_code",
    { nl: "Regiocode", en: "Region code" },
    { nl: "Code van de regio; NL is het land.", en: "Code of the region; NL is the country." },
    (row) => row.regionCode,
  ),
  textColumn(
    "region_name",
    { nl: "Regio", en: "Region" },
    { nl: "Naam van de regio.", en: "Name of the region." },
    (row) => row.regionName,
  ),
  {
    name: "year",
    type: "integer",
    unit: "YEAR",
    title: { nl: "Jaar", en: "Year" },
    description: { nl: "Leeg: totaal over alle jaren.", en: "Empty: total over all years." },
    read: (row) => row.year,
  },
  textColumn(
    "measure",
    { nl: "Maat", en: "Measure" },
    { nl: "Wat er gemeten is; zie de tabel measures.", en: "What is measured; see the table measures." },
    (row) => row.measure,
  ),
  {
    name: "value",
    type: "number",
    unit: null,
    title: { nl: "Waarde", en: "Value" },
    description: {
      nl: "In de eenheid van de rij; leeg waar het cijfer niet bestaat.",
      en: "In the unit of the row; empty where the figure does not exist.",
    },
    read: (row) => row.value,
  },
  textColumn(
    "unit",
    { nl: "Eenheid", en: "Unit" },
    { nl: "Eenheid van de waarde.", en: "Unit of the value." },
    (row) => row.unit,
  ),
];

const CLAIM: readonly TableColumn<Observation>[] = [
  textColumn(
    "status",
    { nl: "Status", en: "Status" },
    {
      nl: "PUBLISHED (gepubliceerd), DERIVED (afgeleid), MODELLED (gemodelleerd) of ASSUMED (aangenomen).",
      en: "PUBLISHED, DERIVED, MODELLED or ASSUMED.",
    },
    (row) => row.status,
  ),
  textColumn(
    "source",
    { nl: "Bron", en: "Source" },
    {
      nl: "Codes uit de tabel met bronnen, met puntkomma's ertussen.",
      en: "Codes in the table of sources, with semicolons between.",
    },
    (row) => row.source,
  ),
];
