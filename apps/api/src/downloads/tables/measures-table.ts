import { type Figure, figures, UNITS } from "@solidariteitskaart/model";
import { textColumn } from "./columns.js";
import { type Table, tableOf } from "./table.js";

/** The data dictionary: what each measure counts, in both languages, and what may not be added up. */
export function measuresTable(): Table {
  return tableOf<Figure>({
    name: "measures",
    title: { nl: "Maten", en: "Measures" },
    description: {
      nl: "Eén rij per maat van de tabel observations.",
      en: "One row per measure of the table observations.",
    },
    primaryKey: ["measure"],
    status: "DERIVED",
    columns: [
      textColumn("measure", { nl: "Maat", en: "Measure" }, { nl: "Sleutel.", en: "Key." }, ({ key }) => key),
      textColumn("unit", { nl: "Eenheid", en: "Unit" }, { nl: "Kort.", en: "Short." }, ({ unit }) => unit),
      textColumn(
        "unit_nl",
        { nl: "Eenheid", en: "Unit" },
        { nl: "In woorden.", en: "In Dutch." },
        ({ unit }) => UNITS[unit].nl,
      ),
      textColumn(
        "unit_en",
        { nl: "Eenheid", en: "Unit" },
        { nl: "In het Engels.", en: "In words." },
        ({ unit }) => UNITS[unit].en,
      ),
      textColumn(
        "label_nl",
        { nl: "Naam", en: "Label" },
        { nl: "In het Nederlands.", en: "In Dutch." },
        ({ label }) => label.nl,
      ),
      textColumn(
        "label_en",
        { nl: "Naam", en: "Label" },
        { nl: "In het Engels.", en: "In English." },
        ({ label }) => label.en,
      ),
      textColumn(
        "definition_nl",
        { nl: "Omschrijving", en: "Definition" },
        { nl: "In het Nederlands.", en: "In Dutch." },
        ({ definition }) => definition.nl,
      ),
      textColumn(
        "definition_en",
        { nl: "Omschrijving", en: "Definition" },
        { nl: "In het Engels.", en: "In English." },
        ({ definition }) => definition.en,
      ),
      textColumn(
        "adds_up_over",
        { nl: "Op te tellen over", en: "Adds up over" },
        {
          nl: "regions, years, beide met een puntkomma, of leeg: nooit optellen.",
          en: "regions, years, both with a semicolon, or empty: never add up.",
        },
        ({ addsUpOver }) => addsUpOver.join(";").toLowerCase(),
      ),
      textColumn(
        "caution_nl",
        { nl: "Let op", en: "Caution" },
        { nl: "Wat niet mag, in het Nederlands.", en: "What may not be done, in Dutch." },
        ({ caution }) => caution?.nl ?? null,
      ),
      textColumn(
        "caution_en",
        { nl: "Let op", en: "Caution" },
        { nl: "Wat niet mag, in het Engels.", en: "What may not be done, in English." },
        ({ caution }) => caution?.en ?? null,
      ),
    ],
    rows: figures,
  });
}
