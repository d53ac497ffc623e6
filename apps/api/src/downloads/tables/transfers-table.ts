import type { DownloadView } from "../view/view.js";
import { numberColumn, textColumn } from "./columns.js";
import { claimColumns, regionName, viewColumns, viewStatus } from "./shared-columns.js";
import { type Table, type TableColumn, tableOf } from "./table.js";

interface TransferRow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly distanceKm: number | null;
  readonly requiresExemption: boolean;
}

/** Stands for the one fund of route POOL, where no region gives to a certain other one. */
const POOL = "POOL";

/** The flows between regions in the order of the plan; with one pool, what goes in and what comes out. */
export function transfersTable(view: DownloadView): Table {
  return tableOf<TransferRow>({
    name: "transfers",
    title: { nl: "Stromen tussen regio's", en: "Transfers between regions" },
    description: {
      nl: "Eén rij per stroom. Bij één landelijke pot is POOL de gever of ontvanger. Geen rijen: er gaat niets.",
      en: "One row per transfer. With one national pool, POOL is the giver or the receiver. No rows: nothing moves.",
    },
    primaryKey: ["from_code", "to_code"],
    status: viewStatus(view),
    columns: [...viewColumns(view), ...columns(view), ...claimColumns(view)],
    rows: rowsOf(view),
  });
}

function rowsOf({ outcome }: DownloadView): readonly TransferRow[] {
  const { route, transfers } = outcome.solidarity;
  if (route !== POOL) return transfers;
  const passing = { distanceKm: null, requiresExemption: true };
  return [
    ...outcome.regions.map(({ region, given }) => ({ ...passing, from: region, to: POOL, amount: given })),
    ...outcome.regions.map(({ region, received }) => ({ ...passing, from: POOL, to: region, amount: received })),
  ].filter(({ amount }) => amount > 0);
}

function columns(view: DownloadView): TableColumn<TransferRow>[] {
  const name = (code: string) => (code === POOL ? "Landelijke pot" : regionName(view, code));
  return [
    textColumn(
      "from_code",
      { nl: "Van (code)", en: "From (code)" },
      { nl: "Regio die geeft.", en: "Region that gives." },
      ({ from }) => from,
    ),
    textColumn(
      "from_name",
      { nl: "Van", en: "From" },
      { nl: "Naam van de regio die geeft.", en: "Name of the region that gives." },
      ({ from }) => name(from),
    ),
    textColumn(
      "to_code",
      { nl: "Naar (code)", en: "To (code)" },
      { nl: "Regio die ontvangt.", en: "Region that receives." },
      ({ to }) => to,
    ),
    textColumn(
      "to_name",
      { nl: "Naar", en: "To" },
      { nl: "Naam van de regio die ontvangt.", en: "Name of the region that receives." },
      ({ to }) => name(to),
    ),
    numberColumn(
      "amount",
      ["integer", "EUR"],
      { nl: "Bedrag", en: "Amount" },
      { nl: "Wat er gaat, 2025-2034.", en: "What moves, 2025-2034." },
      ({ amount }) => amount,
    ),
    numberColumn(
      "distance_km",
      ["number", "KM"],
      { nl: "Afstand", en: "Distance" },
      { nl: "Tussen de middelpunten van de regio's.", en: "Between the centres of the regions." },
      ({ distanceKm }) => distanceKm,
    ),
    {
      name: "requires_exemption",
      type: "boolean",
      unit: null,
      title: { nl: "Ontheffing nodig", en: "Requires an exemption" },
      description: {
        nl: "Volgens de kernregio-regel van de Woningwet.",
        en: "By the core-region rule of the Housing Act.",
      },
      read: ({ requiresExemption }) => requiresExemption,
    },
  ];
}
