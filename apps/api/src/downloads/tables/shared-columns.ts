import type { FigureStatus } from "@solidariteitskaart/model";
import { modelSource } from "../../observations/observation-sources.js";
import { regionalStatus } from "../../observations/observe.js";
import type { DownloadView } from "../view/view.js";
import { textColumn } from "./columns.js";
import type { TableColumn } from "./table.js";

/** The first columns of every table of figures: which recalculation, which scenario. */
export function viewColumns<Row>({ outcome }: DownloadView): TableColumn<Row>[] {
  return [
    textColumn(
      "vintage",
      { nl: "Doorrekening", en: "Vintage" },
      { nl: "Code van de doorrekening.", en: "Code of the recalculation." },
      () => outcome.vintage,
    ),
    textColumn(
      "scenario",
      { nl: "Scenario", en: "Scenario" },
      { nl: "SHA-256 van het scenario.", en: "SHA-256 of the scenario." },
      () => outcome.scenarioHash,
    ),
  ];
}

/** Code and name of a region. */
export function regionColumns<Row>(view: DownloadView, codeOf: (row: Row) => string): TableColumn<Row>[] {
  return [
    textColumn(
      "region_code",
      { nl: "Regiocode", en: "Region code" },
      { nl: "Drieletterige code van de woningmarktregio.", en: "Three-letter code of the housing market region." },
      codeOf,
    ),
    textColumn(
      "region_name",
      { nl: "Regio", en: "Region" },
      { nl: "Naam van de woningmarktregio.", en: "Name of the housing market region." },
      (row) => regionName(view, codeOf(row)),
    ),
  ];
}

/** What of a region's figures survives other rules of the model; nothing for figures that were not made by these rules. */
export function verdictColumns<Row>({ robustness }: DownloadView, codeOf: (row: Row) => string): TableColumn<Row>[] {
  const verdicts = new Map(robustness.regions.map(({ region, verdict }) => [region, verdict]));
  if (verdicts.size === 0) return [];
  return [
    textColumn(
      "verdict",
      { nl: "Hoe vast staat dit", en: "How robust this is" },
      {
        nl: "Of de regio tekortkomt: ROBUST_SHORTFALL (in alle rekenwijzen), ROBUST_SURPLUS (in geen) of DEPENDS (hangt af van keuzes).",
        en: "Whether the region falls short: ROBUST_SHORTFALL (in all variants), ROBUST_SURPLUS (in none) or DEPENDS (on choices).",
      },
      (row) => verdicts.get(codeOf(row)) ?? null,
    ),
  ];
}

/** The last columns: what may be claimed, and of whom the figure is. */
export function claimColumns<Row>(view: DownloadView): TableColumn<Row>[] {
  return [
    textColumn(
      "status",
      { nl: "Status", en: "Status" },
      {
        nl: "PUBLISHED (gepubliceerd), DERIVED (afgeleid), MODELLED (gemodelleerd) of ASSUMED (aangenomen).",
        en: "PUBLISHED, DERIVED, MODELLED or ASSUMED.",
      },
      () => viewStatus(view),
    ),
    textColumn(
      "source",
      { nl: "Bron", en: "Source" },
      { nl: "Code uit de tabel met bronnen.", en: "Code in the table of sources." },
      () => modelSource(view.platform),
    ),
  ];
}

export function viewStatus({ dataset }: DownloadView): FigureStatus {
  return regionalStatus(dataset);
}

export function regionName({ dataset }: DownloadView, code: string): string {
  return dataset.regions.find((region) => region.code === code)?.name ?? code;
}
