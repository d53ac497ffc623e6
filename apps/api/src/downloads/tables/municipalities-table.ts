import { figureOf } from "@solidariteitskaart/model";
import { figuresOf } from "../../observations/figures-of.js";
import { modelSource } from "../../observations/observation-sources.js";
import type { MunicipalityView } from "../../platform/places/municipality-view.js";
import { placesOf } from "../../platform/places-of.js";
import type { DownloadView } from "../view/view.js";
import { figureColumn, numberColumn, snakeCase, textColumn } from "./columns.js";
import { regionColumns, verdictColumns, viewColumns, viewStatus } from "./shared-columns.js";
import { type Table, type TableColumn, tableOf } from "./table.js";

/** Figures of the region that stand beside the municipality. */
const OF_REGION = ["task", "shortfall", "surplus", "received", "given", "open", "ownPositionPerHome", "shortfallShare"];

const NOT_OWN = {
  nl: "Van de hele woningmarktregio, niet van de gemeente. Staat bij elke gemeente van de regio gelijk: nooit optellen.",
  en: "Of the whole housing market region, not of the municipality. The same for each of its municipalities: never add up.",
};

/** Municipalities with their own published figures, and those of their region under names that say so. */
export function municipalitiesTable(view: DownloadView): Table {
  const { municipalities } = placesOf(view.platform, view.dataset);
  const year = municipalities[0]?.year ?? "";
  return tableOf<MunicipalityView>({
    name: "municipalities",
    title: { nl: "Gemeenten", en: "Municipalities" },
    description: {
      nl: `Eén rij per gemeente (${year}). Kolommen die met region_ beginnen gaan over de hele regio.`,
      en: `One row per municipality (${year}). Columns that start with region_ are about the whole region.`,
    },
    primaryKey: ["municipality_code"],
    foreignKeys: [{ column: "region_code", table: "regions", references: "region_code" }],
    status: viewStatus(view),
    columns: [
      ...viewColumns<MunicipalityView>(view),
      ...placeColumns(view),
      ...ownColumns(year),
      ...ofRegion(view),
      ...verdictColumns<MunicipalityView>(view, ({ regionCode }) => regionCode),
    ],
    rows: municipalities,
  });
}

function placeColumns(view: DownloadView): TableColumn<MunicipalityView>[] {
  return [
    textColumn(
      "municipality_code",
      { nl: "Gemeentecode", en: "Municipality code" },
      { nl: "Code van het CBS.", en: "Code of Statistics Netherlands." },
      ({ code }) => code,
    ),
    textColumn(
      "municipality_name",
      { nl: "Gemeente", en: "Municipality" },
      { nl: "Naam.", en: "Name." },
      ({ name }) => name,
    ),
    textColumn(
      "province_code",
      { nl: "Provinciecode", en: "Province code" },
      { nl: "Code van het CBS.", en: "Code of Statistics Netherlands." },
      ({ provinceCode }) => provinceCode,
    ),
    textColumn(
      "province_name",
      { nl: "Provincie", en: "Province" },
      { nl: "Naam.", en: "Name." },
      ({ province }) => province,
    ),
    ...regionColumns<MunicipalityView>(view, ({ regionCode }) => regionCode),
  ];
}

const ownColumns = (year: number | string): readonly TableColumn<MunicipalityView>[] => [
  numberColumn(
    "dwellings",
    ["integer", "HOMES"],
    { nl: "Woningen", en: "Dwellings" },
    { nl: `Alle woningen, ${year}.`, en: `All dwellings, ${year}.` },
    ({ dwellings }) => dwellings,
  ),
  numberColumn(
    "corporation_share_percent",
    ["number", "PERCENT"],
    { nl: "Aandeel corporaties", en: "Share of corporations" },
    { nl: "Deel van de woningen in bezit van corporaties.", en: "Share of the dwellings owned by corporations." },
    ({ corporationSharePercent }) => corporationSharePercent,
  ),
  numberColumn(
    "corporation_dwellings",
    ["integer", "HOMES"],
    { nl: "Corporatiewoningen", en: "Corporation dwellings" },
    { nl: "Woningen maal aandeel: afgeleid.", en: "Dwellings times share: derived." },
    ({ corporationDwellings }) => corporationDwellings,
  ),
  numberColumn(
    "mean_woz_value",
    ["integer", "EUR_WOZ"],
    { nl: "Gemiddelde WOZ-waarde", en: "Mean WOZ value" },
    {
      nl: "Van alle woningen; een gemiddelde, niet op te tellen.",
      en: "Of all dwellings; a mean, not to be added up.",
    },
    ({ meanWozValue }) => meanWozValue,
  ),
  numberColumn(
    "households",
    ["integer", "COUNT"],
    { nl: "Huishoudens", en: "Households" },
    { nl: `Particuliere huishoudens, ${year}.`, en: `Private households, ${year}.` },
    ({ households }) => households,
  ),
  numberColumn(
    "inhabitants",
    ["integer", "COUNT"],
    { nl: "Inwoners", en: "Inhabitants" },
    { nl: `Inwoners, ${year}.`, en: `Inhabitants, ${year}.` },
    ({ inhabitants }) => inhabitants,
  ),
  numberColumn(
    "year",
    ["integer", "YEAR"],
    { nl: "Jaar", en: "Year" },
    { nl: "Van de eigen cijfers van de gemeente.", en: "Of the municipality's own figures." },
    (row) => row.year,
  ),
  textColumn(
    "status",
    { nl: "Status", en: "Status" },
    {
      nl: "Van de eigen cijfers van de gemeente; corporation_dwellings is uit twee daarvan afgeleid.",
      en: "Of the municipality's own figures; corporation_dwellings is derived from two of them.",
    },
    ({ status }) => status,
  ),
  textColumn(
    "source",
    { nl: "Bron", en: "Source" },
    { nl: "Van de eigen cijfers van de gemeente.", en: "Of the municipality's own figures." },
    ({ sourceCode }) => sourceCode,
  ),
];

function ofRegion(view: DownloadView): TableColumn<MunicipalityView>[] {
  const figures = new Map(view.outcome.regions.map((balance) => [balance.region, figuresOf(balance)]));
  const figure = ({ regionCode }: MunicipalityView, key: string) => figures.get(regionCode)?.get(key) ?? null;
  return [
    ...OF_REGION.map((key): TableColumn<MunicipalityView> => {
      const column = figureColumn<MunicipalityView>(figureOf(key), `region_${snakeCase(key)}`, (row) =>
        figure(row, key),
      );
      return { ...column, caution: NOT_OWN };
    }),
    textColumn(
      "region_status",
      { nl: "Status van de regiocijfers", en: "Status of the region's figures" },
      NOT_OWN,
      () => viewStatus(view),
    ),
    textColumn("region_source", { nl: "Bron van de regiocijfers", en: "Source of the region's figures" }, NOT_OWN, () =>
      modelSource(view.platform),
    ),
  ];
}
