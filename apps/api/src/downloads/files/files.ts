import type { CsvDialect } from "@solidariteitskaart/data";
import type { Observation } from "../../observations/observation.js";
import type { BoundarySet } from "../../platform/boundaries/boundary-set.js";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { csvOf } from "../formats/csv.js";
import { geojsonOf } from "../formats/geojson.js";
import { parquetOf } from "../formats/parquet.js";
import { xlsxOf } from "../formats/xlsx.js";
import { zipOf } from "../formats/zip.js";
import { PUBLISHER } from "../metadata/about.js";
import { citationFile } from "../metadata/citation-file.js";
import { readMeMarkdown, readMeSheet } from "../metadata/read-me.js";
import { municipalitiesTable } from "../tables/municipalities-table.js";
import { observationsTable } from "../tables/observations-table.js";
import { regionsTable } from "../tables/regions-table.js";
import type { Table } from "../tables/table.js";
import { TABLE_NAMES, TABLES, type TableName, tablesOf } from "../tables/tables.js";
import { fileAddress, hasScenario } from "../view/addresses.js";
import { boundaryLicence, DATA_LICENCE, type Licence } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";
import { dataPackage } from "./data-package.js";
import { MEDIA_TYPES } from "./media-types.js";
import { packageParts } from "./package-parts.js";

/** What a request may add to the address of a file, the scenario apart. */
export type FileOption = "bom" | "delimiter" | "decimal" | "measures" | "years";

export interface FileRequest {
  readonly view: DownloadView;
  readonly dialect: CsvDialect;
  /** Rows of the long table that were chosen; null: all. */
  readonly observations: readonly Observation[] | null;
  /** Scheme and host that the client used, without a slash at the end. */
  readonly origin: string;
}

/** One address under /data/<vintage>/. */
export interface DownloadFile {
  readonly name: string;
  readonly title: Bilingual;
  readonly mediaType: string;
  /** To be read in the browser, or to be kept. */
  readonly disposition: "inline" | "attachment";
  readonly options: readonly FileOption[];
  /** The strictest first. */
  readonly licences: (boundaries: BoundarySet) => readonly Licence[];
  /** Whether its content names this server. */
  readonly namesOrigin?: true;
  /** Null: this recalculation has no such table. */
  readonly build: (request: FileRequest) => Promise<Uint8Array | null>;
}

const CSV_OPTIONS: readonly FileOption[] = ["bom", "delimiter", "decimal"];
const CHOICES: readonly FileOption[] = ["measures", "years"];

const TITLES: Readonly<Record<TableName, Bilingual>> = {
  regions: { nl: "Woningmarktregio's", en: "Housing market regions" },
  transfers: { nl: "Stromen tussen regio's", en: "Transfers between regions" },
  years: { nl: "Jaar voor jaar", en: "Year by year" },
  corporations: { nl: "Modelcorporaties", en: "Model corporations" },
  municipalities: { nl: "Gemeenten", en: "Municipalities" },
  robustness: { nl: "Hoe vast staat dit", en: "How robust this is" },
  variants: { nl: "Rekenwijzen van het model", en: "Variants of the model" },
  observations: { nl: "Waarnemingen (lange tabel)", en: "Observations (tidy long table)" },
  measures: { nl: "Maten", en: "Measures" },
  sources: { nl: "Bronnen", en: "Sources" },
};

const figures = () => [DATA_LICENCE];
const outlines = (boundaries: BoundarySet) => [...new Set([boundaryLicence(boundaries), DATA_LICENCE])];
const bytesOf = (text: string) => Buffer.from(text);

function tableFor(name: TableName, { view, observations }: FileRequest): Table | null {
  return name === "observations" && observations ? observationsTable(view, observations) : TABLES[name](view);
}

function tableFiles(name: TableName): DownloadFile[] {
  const choices = name === "observations" ? CHOICES : [];
  const about = { title: TITLES[name], disposition: "attachment", licences: figures } as const;
  return [
    {
      ...about,
      name: `${name}.csv`,
      mediaType: MEDIA_TYPES.csv,
      options: [...CSV_OPTIONS, ...choices],
      build: async (request) => {
        const table = tableFor(name, request);
        return table && csvOf(table, request.dialect);
      },
    },
    {
      ...about,
      name: `${name}.parquet`,
      mediaType: MEDIA_TYPES.parquet,
      options: choices,
      build: async (request) => {
        const table = tableFor(name, request);
        return table && parquetOf(table, parquetMetadata(request.view));
      },
    },
  ];
}

function parquetMetadata({ outcome }: DownloadView): Record<string, string> {
  const { vintage, hash, scenarioHash, datasetHash } = outcome;
  return { publisher: PUBLISHER, vintage, resultHash: hash, scenarioHash, datasetHash, licence: DATA_LICENCE.path };
}

const description = (view: DownloadView, pathOf: (file: string) => string) =>
  bytesOf(`${JSON.stringify(dataPackage(view, packageParts(view), pathOf), null, 2)}\n`);

function packageFiles(view: DownloadView): Record<string, Uint8Array> {
  const parts = packageParts(view);
  const named = Object.fromEntries(parts.map(({ file, bytes }) => [file, bytes]));
  const json = dataPackage(view, parts, (file) => file);
  return {
    "README.md": bytesOf(readMeMarkdown(view, tablesOf(view))),
    "CITATION.cff": bytesOf(citationFile(view)),
    "datapackage.json": bytesOf(`${JSON.stringify(json, null, 2)}\n`),
    ...named,
  };
}

const areaFile = (name: string, title: Bilingual, build: (view: DownloadView) => Uint8Array): DownloadFile => ({
  name,
  title,
  mediaType: MEDIA_TYPES.geojson,
  disposition: "attachment",
  options: [],
  licences: outlines,
  build: async ({ view }) => build(view),
});

/** Every file, in the order in which lists show them. */
export const FILES: readonly DownloadFile[] = [
  ...TABLE_NAMES.flatMap(tableFiles),
  areaFile(
    "regions.geojson",
    { nl: "Regio's met grenzen en cijfers", en: "Regions with outlines and figures" },
    (view) => geojsonOf(view, "region", regionsTable(view), "region_code"),
  ),
  areaFile(
    "municipalities.geojson",
    { nl: "Gemeenten met grenzen en cijfers", en: "Municipalities with outlines and figures" },
    (view) => geojsonOf(view, "municipality", municipalitiesTable(view), "municipality_code"),
  ),
  {
    name: "workbook.xlsx",
    title: { nl: "Alles in één werkmap", en: "Everything in one workbook" },
    mediaType: MEDIA_TYPES.xlsx,
    disposition: "attachment",
    options: [],
    licences: figures,
    build: async ({ view }) => {
      const tables = tablesOf(view);
      const { label, date } = view.dataset.vintage;
      return xlsxOf({ title: `${PUBLISHER}: ${label.nl}`, date, readMe: readMeSheet(view, tables), tables });
    },
  },
  {
    name: "package.zip",
    title: { nl: "Alles in één zip, met beschrijving", en: "Everything in one zip, described" },
    mediaType: MEDIA_TYPES.zip,
    disposition: "attachment",
    options: [],
    licences: outlines,
    build: async ({ view }) => zipOf(packageFiles(view), view.dataset.vintage.date),
  },
  {
    name: "datapackage.json",
    title: { nl: "Beschrijving van tabellen en kolommen", en: "Description of tables and columns" },
    mediaType: MEDIA_TYPES.json,
    disposition: "inline",
    options: [],
    licences: figures,
    namesOrigin: true,
    build: async ({ view, origin }) => {
      const { scenario } = view.outcome;
      return description(view, (file) => (hasScenario(scenario) ? origin + fileAddress(file, scenario) : file));
    },
  },
  {
    name: "README.md",
    title: { nl: "Toelichting", en: "Read me" },
    mediaType: MEDIA_TYPES.markdown,
    disposition: "inline",
    options: [],
    licences: figures,
    build: async ({ view }) => bytesOf(readMeMarkdown(view, tablesOf(view))),
  },
  {
    name: "CITATION.cff",
    title: { nl: "Bronvermelding", en: "Citation" },
    mediaType: MEDIA_TYPES.yaml,
    disposition: "inline",
    options: [],
    licences: figures,
    build: async ({ view }) => bytesOf(citationFile(view)),
  },
];
