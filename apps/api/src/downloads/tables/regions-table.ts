import { figures as dictionary } from "@solidariteitskaart/model";
import { figuresOf, type ObservedFigures } from "../../observations/figures-of.js";
import type { DownloadView } from "../view/view.js";
import { figureColumn, snakeCase } from "./columns.js";
import { claimColumns, regionColumns, verdictColumns, viewColumns, viewStatus } from "./shared-columns.js";
import { type Table, type TableColumn, tableOf } from "./table.js";

interface RegionRow {
  readonly region: string;
  readonly figures: ObservedFigures;
}

/** Regions, wide: one row per region with its totals over all years. */
export function regionsTable(view: DownloadView): Table {
  const rows = view.outcome.regions.map(
    (balance): RegionRow => ({ region: balance.region, figures: figuresOf(balance) }),
  );
  return tableOf<RegionRow>({
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
      ...regionColumns<RegionRow>(view, ({ region }) => region),
      ...figureColumns(rows),
      ...verdictColumns<RegionRow>(view, ({ region }) => region),
      ...claimColumns(view),
    ],
    rows,
  });
}

/** Every figure of a region, in the order of the catalogue. */
function figureColumns(rows: readonly RegionRow[]): TableColumn<RegionRow>[] {
  const keys = new Set(rows.flatMap(({ figures }) => [...figures.keys()]));
  return dictionary
    .filter(({ key }) => keys.has(key))
    .map((figure) => figureColumn(figure, snakeCase(figure.key), ({ figures }) => figures.get(figure.key) ?? null));
}
