import type { VariantView } from "../../platform/robustness.js";
import type { DownloadView } from "../view/view.js";
import { numberColumn, textColumn } from "./columns.js";
import { claimColumns, viewColumns, viewStatus } from "./shared-columns.js";
import { type Table, type TableColumn, tableOf } from "./table.js";

/** The same question under other rules of the model; null for figures that were not made by these rules. */
export function variantsTable(view: DownloadView): Table | null {
  const { variants } = view.robustness;
  if (variants.length === 0) return null;
  return tableOf<VariantView>({
    name: "variants",
    title: { nl: "Rekenwijzen van het model", en: "Variants of the model" },
    description: {
      nl: "Elke rekenwijze met haar keuzes, haar geijkte getallen en de landelijke uitkomst die zij voorspelt. De eerste is die van deze site.",
      en: "Each variant with its rules, its fitted numbers and the national split that it predicts. The first is the one of this site.",
    },
    primaryKey: ["variant"],
    status: viewStatus(view),
    columns: [...viewColumns<VariantView>(view), ...ruleColumns, ...fittedColumns, ...claimColumns<VariantView>(view)],
    rows: [...variants],
  });
}

const ruleColumns: readonly TableColumn<VariantView>[] = [
  textColumn(
    "variant",
    { nl: "Rekenwijze", en: "Variant" },
    { nl: "opgave-schuld-marge-spreiding-belasting.", en: "task-debt-margin-spread-tax." },
    ({ name }) => name,
  ),
  textColumn(
    "task",
    { nl: "Opgave", en: "Task" },
    {
      nl: "Waar de opgave ligt: agreements (woondeals), growth (groei) of stock (naar woningen).",
      en: "Where the task lies: by agreements, growth or stock.",
    },
    ({ specification }) => specification.task,
  ),
  textColumn(
    "debt",
    { nl: "Schuld", en: "Debt" },
    {
      nl: "Welke regio's meer schuld hebben: three, HMR of equal (geen).",
      en: "Which regions owe more: three, HMR or equal (none).",
    },
    ({ specification }) => specification.debt,
  ),
  textColumn(
    "margin",
    { nl: "Marge", en: "Margin" },
    {
      nl: "Huur en onderhoud van een nieuwe woning: own (eigen) of mean (die van de oudere).",
      en: "Rent and maintenance of a new home: own, or mean: those of the older homes.",
    },
    ({ specification }) => specification.margin,
  ),
  numberColumn(
    "sigma",
    ["number", "FRACTION"],
    { nl: "Spreiding van de schuld", en: "Spread of debt" },
    { nl: "Tussen corporaties van één regio.", en: "Between corporations of one region." },
    ({ specification }) => specification.sigma,
  ),
  textColumn(
    "tax",
    { nl: "Belasting", en: "Tax" },
    {
      nl: "v2: de regel van het model. v1: renteaftrek naar bedrijfsresultaat, geen overige aftrek.",
      en: "v2: the rule of the model. v1: stripping on earnings, no other deductions.",
    },
    ({ specification }) => specification.tax,
  ),
  textColumn(
    "consistent",
    { nl: "Past", en: "Consistent" },
    {
      nl: "true: binnen 1 miljard euro van de gepubliceerde tekorten.",
      en: "true: within EUR 1 bn of the published shortfalls.",
    },
    ({ consistent }) => String(consistent),
  ),
];

const fittedColumns: readonly TableColumn<VariantView>[] = [
  numberColumn(
    "extra_debt",
    ["number", "FRACTION"],
    { nl: "Extra schuld", en: "Extra debt" },
    { nl: "Geijkt: extra schuld per woning in die regio's.", en: "Fitted: extra debt per home in those regions." },
    ({ scalars }) => scalars.a,
  ),
  numberColumn(
    "cost_factor",
    ["number", "FRACTION"],
    { nl: "Kostenfactor", en: "Cost factor" },
    { nl: "Geijkt: factor op de kosten van bouwen en verduurzamen.", en: "Fitted: factor on unit costs." },
    ({ scalars }) => scalars.costFactor,
  ),
  numberColumn(
    "interest_level",
    ["number", "FRACTION"],
    { nl: "Renteniveau", en: "Level of interest" },
    { nl: "Geijkt: gemiddelde marktrente.", en: "Fitted: mean market interest." },
    ({ scalars }) => scalars.marketInterest,
  ),
  numberColumn(
    "shortfall",
    ["integer", "EUR"],
    { nl: "Tekort", en: "Shortfall" },
    { nl: "Som van de tekorten van regio's.", en: "Sum of the shortfalls of regions." },
    ({ shortfall }) => shortfall,
  ),
  numberColumn(
    "surplus",
    ["integer", "EUR"],
    { nl: "Overschot", en: "Surplus" },
    { nl: "Som van de overschotten van regio's.", en: "Sum of the surpluses of regions." },
    ({ surplus }) => surplus,
  ),
];
