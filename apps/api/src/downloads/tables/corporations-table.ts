import { corporationColumns } from "@solidariteitskaart/model";
import { figuresOf, type ObservedFigures } from "../../observations/figures-of.js";
import type { DownloadView } from "../view/view.js";
import { figureColumn, snakeCase, textColumn } from "./columns.js";
import { claimColumns, regionColumns, viewColumns } from "./shared-columns.js";
import { type Table, tableOf } from "./table.js";

const PREFIX = "corporation.";

interface CorporationRow {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly figures: ObservedFigures;
}

/** Model corporations; null for a recalculation that came as a table of regions. */
export function corporationsTable(view: DownloadView): Table | null {
  const { corporations } = view.outcome;
  if (corporations.length === 0) return null;
  return tableOf<CorporationRow>({
    name: "corporations",
    title: { nl: "Modelcorporaties", en: "Model corporations" },
    description: {
      nl: "Eén rij per modelcorporatie (DAEB, 2025-2034). Geen enkele rij beschrijft een echte corporatie.",
      en: "One row per model corporation (social branch, 2025-2034). No row describes a real corporation.",
    },
    primaryKey: ["corporation_id"],
    foreignKeys: [{ column: "region_code", table: "regions", references: "region_code" }],
    status: "MODELLED",
    columns: [
      ...viewColumns<CorporationRow>(view),
      textColumn(
        "corporation_id",
        { nl: "Code", en: "Code" },
        { nl: "Code van de modelcorporatie.", en: "Code of the model corporation." },
        ({ id }) => id,
      ),
      textColumn(
        "corporation_name",
        { nl: "Naam", en: "Name" },
        { nl: "Nooit de naam van een echte corporatie.", en: "Never the name of a real corporation." },
        ({ name }) => name,
      ),
      ...regionColumns<CorporationRow>(view, ({ region }) => region),
      ...corporationColumns.map((figure) =>
        figureColumn<CorporationRow>(figure, snakeCase(figure.name), ({ figures }) => figures.get(figure.key) ?? null),
      ),
      ...claimColumns<CorporationRow>(view),
    ],
    rows: corporations.map((corporation) => {
      const { id, name, region } = corporation;
      return { id, name, region, figures: figuresOf(corporation, PREFIX) };
    }),
  });
}
