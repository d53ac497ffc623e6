import type { RegionBalance } from "@solidariteitskaart/model";
import { figuresOf } from "../../observations/figures-of.js";
import { measures } from "../../observations/measures.js";
import type { DownloadView } from "../view.js";
import { measureColumn, snakeCase } from "./columns.js";
import { claimColumns, regionColumns, viewColumns, viewStatus } from "./shared-columns.js";
import { type Column, type Table, tableOf } from "./table.js";

/** Regions, wide: one row per region with its totals over all years. */
export function regionsTable(view: DownloadView): Table {
  return tableOf<RegionBalance>({
    name: "regions",
    title: { nl: "Woningmarktregio's", en: "Housing market regions" },
    description: {
      nl: "Eén rij per regio, totalen 2025-2034. Altijd geldt: own_position + received - given = remaining.",
      en: "One row per region, totals 2025-2034. It always holds that own_position + received - given = remaining.",
    },
    primaryKey: ["region_code"],
    status: viewStatus(view),
    columns: [
      ...viewColumns(view),
      ...regionColumns<RegionBalance>(view, (balance) => balance.region),
      ...figureColumns(view),
      ...claimColumns(view),
    ],
    rows: view.outcome.regions,
  });
}

/** Every figure of a region, in the order of the catalogue. */
function figureColumns({ outcome }: DownloadView): Column<RegionBalance>[] {
  const keys = new Set(outcome.regions.flatMap((balance) => [...figuresOf(balance).keys()]));
  return measures
    .filter(({ key }) => keys.has(key))
    .map((measure) =>
      measureColumn(measure, snakeCase(measure.key), (balance) => figuresOf(balance).get(measure.key) ?? null),
    );
}
