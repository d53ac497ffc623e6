import { number } from "../cells/numbers.js";
import { type CellReader, right, wrong } from "../cells/reader.js";
import { cellText } from "../cells/texts.js";
import { column } from "../columns/column.js";
import { fault } from "../fault-list.js";
import type { ImportFault } from "../types.js";

const figure = { mayBeEmpty: true, mayBeUnknown: true };

/** A code or a name; which place it is, the importer says, who knows the places. */
const place: CellReader<string> = cellText(120);

/** "2024", "2024JJ00", "2024*", "2024 (voorlopig)" and "1-1-2024" as 2024. */
const period: CellReader<number> = {
  allowed: "a year such as 2024",
  numeric: false,
  read: (cell) => {
    const text = String(cell).trim();
    const years = new Set(text.length > 40 ? [] : text.match(/(?<!\d)(?:19|20)\d\d(?=JJ00|\D|$)/g));
    const [year] = years;
    return year === undefined || years.size > 1 ? wrong("NOT_ALLOWED", "is no year") : right(Number(year));
  },
};

/** The office gives WOZ values in thousands, and says so only in some headers; a header or cell that says euro means euro. */
const wozValue: CellReader<number> = {
  ...number({ least: 0, most: 1e12, unit: "EUR" }),
  money: false,
  read: (cell, context) => {
    const isEuro = context.money === true || (typeof cell === "string" && /€|eur/i.test(cell));
    const factor = context.factor === 1 && !isEuro ? 1000 : context.factor;
    return number({ least: 0, most: 1e12 }).read(cell, { ...context, factor });
  },
};

const count = number({ least: 0, most: 20_000_000, whole: true });
const optional = { required: false };

/** Key figures per municipality, with the names of the statistics office: in its files, its tables and its open data. */
export const municipalityColumns = {
  code: column(
    [
      "gwb_code",
      "gwb_code_10",
      "gm_code",
      "gemeentecode",
      "codering",
      "code",
      "wijken_en_buurten",
      "regio_s",
      "regios",
      "gemeenten",
      "gemeente_code",
      "code_gemeente",
      "gemcode",
      "gemeentenummer",
      "gemeentenr",
      "statcode",
      "cbs_code",
      "municipality_code",
      "regiocode",
      "identificatie",
      "gemeente_id",
      "gmcode",
    ],
    place,
    { nl: "Gemeentecode (GM0363) of naam.", en: "Municipality code (GM0363) or name." },
    optional,
  ),
  name: column(
    [
      "gm_naam",
      "gemeentenaam",
      "regio",
      "gemeente",
      "naam",
      "municipality",
      "naam_gemeente",
      "gemeente_naam",
      "statnaam",
      "municipality_name",
    ],
    place,
    { nl: "Naam van de gemeente.", en: "Name of the municipality." },
    optional,
  ),
  level: column(
    ["recs", "soort_regio"],
    cellText(40),
    { nl: "Gemeente; wijken en buurten blijven weg.", en: "Gemeente; districts and neighbourhoods are left out." },
    optional,
  ),
  period: column(
    ["perioden", "periode", "jaar", "year", "period", "periods", "peiljaar", "peildatum", "verslagjaar"],
    period,
    { nl: "Jaar van de cijfers.", en: "Year of the figures." },
    optional,
  ),
  dwellings: column(
    [
      "a_woning",
      "woningvoorraad",
      "aantal_woningen",
      "dwellings",
      "totale_woningvoorraad",
      "woningen_totaal",
      "totaal_woningen",
      "woningen",
      "housing_stock",
      "voorraad_woningen",
      "woningvoorraad_totaal",
      "totale_voorraad",
    ],
    count,
    { nl: "Woningen.", en: "Dwellings." },
    figure,
  ),
  corporationSharePercent: column(
    [
      "p_wcorpw",
      "in_bezit_woningcorporatie",
      "bezit_woningcorporatie",
      "in_bezit_van_woningcorporaties",
      "in_bezit_van_woningcorporatie",
      "in_bezit_woningcorporaties",
      "huurwoningen_in_bezit_van_woningcorporaties",
      "huurwoningen_in_bezit_van_woningcorporatie",
      "woningen_in_bezit_van_woningcorporaties",
      "percentage_corporatiewoningen",
      "aandeel_corporatiewoningen",
      "percentage_woningen_corporaties",
      "woningen_corporaties",
      "woningen_van_corporaties",
      "corporatiewoningen",
      "aandeel_woningcorporatie",
      "aandeel_woningcorporaties",
      "aandeel_corporaties",
      "in_bezit_corporaties",
      "in_bezit_van_corporaties",
      "corporatiebezit",
      "corporation_share",
      "share_of_corporations",
    ],
    number({ least: 0, most: 100, percentPoints: true }),
    { nl: "Procent van de woningen dat van corporaties is.", en: "Percent of the dwellings owned by corporations." },
    figure,
  ),
  meanWozValue: column(
    [
      "g_wozbag",
      "g_woz",
      "gemiddelde_woz_waarde_van_woningen",
      "gemiddelde_woningwaarde",
      "gemiddelde_woz_waarde_woningen",
      "gemiddelde_woz_waarde",
      "gemiddelde_woz",
      "gem_woz_waarde",
      "woz_waarde_woningen",
      "woz_waarde",
      "mean_woz_value",
      "mean_woz",
      "average_woz_value",
      "woz_waarde_gemiddeld",
      "woz_gemiddeld",
    ],
    wozValue,
    {
      nl: "Gemiddelde WOZ-waarde, in duizend euro.",
      en: "Mean WOZ value, in thousand EUR.",
    },
    { ...figure, inEuro: ["mean_woz_value"] },
  ),
  households: column(
    [
      "a_hh",
      "huishoudens_totaal",
      "particuliere_huishoudens",
      "aantal_huishoudens",
      "huishoudens",
      "households",
      "huishoudens_aantal",
      "aantal_particuliere_huishoudens",
    ],
    count,
    { nl: "Huishoudens.", en: "Households." },
    figure,
  ),
  inhabitants: column(
    ["a_inw", "aantal_inwoners", "inwoners", "inwonertal", "bevolking", "inhabitants", "population"],
    count,
    { nl: "Inwoners.", en: "Inhabitants." },
    { ...figure, required: false },
  ),
};

export type MunicipalityColumns = typeof municipalityColumns;

/** A row is of a municipality by its code or by its name: one of both must be there. */
export const noPlace = (found: ReadonlySet<string>, row: number): ImportFault[] => {
  if (found.has("code") || found.has("name")) return [];
  const { code, name } = municipalityColumns;
  const message = "The table does not say which municipality a row is about.";
  const allowed = [...code.names, ...name.names].join(", ");
  return [fault("MISSING_COLUMN", message, { row, column: code.names[0] ?? "code", allowed })];
};
