import type { Source } from "@solidariteitskaart/model";
import { modelSource } from "../../observations/observation-sources.js";
import { readOn } from "../../platform/facts/read-on.js";
import { DATA_LICENCE } from "../view/licence.js";
import type { DownloadView } from "../view/view.js";
import { textColumn } from "./columns.js";
import { type Table, tableOf } from "./table.js";

/** Everything that a figure of these tables can name as its source: the model itself first. */
export function sourcesBehind({ platform, dataset }: DownloadView): Source[] {
  const read = readOn(dataset.sources, platform.importOf(dataset));
  const days = read.flatMap(({ retrieved }) => retrieved ?? []);
  const model: Source = {
    id: modelSource(platform),
    title: `Model of Solidariteitskaart, version ${platform.engineVersion}, run on the other sources of this table`,
    url: null,
    licence: DATA_LICENCE.title,
    retrieved: days.toSorted().at(-1) ?? null,
  };
  return [model, ...read];
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
          {
            nl: "Dag (ISO 8601); van het model die van zijn nieuwste invoer.",
            en: "Day (ISO 8601); of the model that of its newest input.",
          },
          ({ retrieved }) => retrieved,
        ),
        type: "date",
      },
    ],
    rows: sourcesBehind(view),
  });
}
