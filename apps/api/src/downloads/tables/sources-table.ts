import type { Source } from "@solidariteitskaart/model";
import { modelSource } from "../../observations/observation-sources.js";
import { DATA_LICENCE } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";
import { textColumn } from "./columns.js";
import { type Table, tableOf } from "./table.js";

/** Everything that a figure of these tables can name as its source: the model itself first. */
export function sourcesBehind({ platform, dataset }: DownloadView): Source[] {
  const model: Source = {
    id: modelSource(platform),
    title: `Model of Solidariteitskaart, version ${platform.engineVersion}, run on the other sources of this table`,
    url: null,
    licence: DATA_LICENCE.title,
    retrieved: null,
  };
  return [model, ...dataset.sources];
}

export function sourcesTable(view: DownloadView): Table {
  return tableOf<Source>({
    name: "sources",
    title: { nl: "Bronnen", en: "Sources" },
    description: { nl: "Eén rij per bron.", en: "One row per source." },
    primaryKey: ["source"],
    status: "PUBLISHED",
    columns: [
      textColumn("source", { nl: "Bron", en: "Source" }, { nl: "Code.", en: "Code." }, ({ id }) => id),
      textColumn("title", { nl: "Titel", en: "Title" }, { nl: "Titel.", en: "Title." }, ({ title }) => title),
      textColumn(
        "url",
        { nl: "Adres", en: "Address" },
        { nl: "Leeg als er geen is.", en: "Empty if none." },
        ({ url }) => url,
      ),
      textColumn(
        "licence",
        { nl: "Licentie", en: "Licence" },
        { nl: "Waaronder de bron te gebruiken is.", en: "Under which the source may be used." },
        ({ licence }) => licence,
      ),
      {
        ...textColumn<Source>(
          "retrieved",
          { nl: "Geraadpleegd", en: "Retrieved" },
          { nl: "Dag (ISO 8601), of leeg.", en: "Day (ISO 8601), or empty." },
          ({ retrieved }) => retrieved,
        ),
        type: "date",
      },
    ],
    rows: sourcesBehind(view),
  });
}
