import { number } from "../cells/numbers.js";
import { type CellReader, right, wrong } from "../cells/reader.js";
import { text } from "../cells/texts.js";
import { column } from "../columns/column.js";
import { fullMunicipalityCode } from "../places/municipality-index.js";

/** How the statistics office writes that a figure is unknown. */
const unknown = ["."];
const figure = { mayBeEmpty: true, unknown };

const municipalityCode: CellReader<string> = {
  allowed: "a municipality code such as GM0363",
  numeric: false,
  read: (cell) => {
    const code = fullMunicipalityCode(String(cell));
    return code === null ? wrong("NOT_ALLOWED", "is no municipality code") : right(code);
  },
};

/** The office gives WOZ values in thousands, and says so only in some headers. */
const thousandEuros: CellReader<number> = {
  ...number({ least: 10, most: 5000, unit: "thousand EUR" }),
  read: (cell, context) => {
    const reading = number({ least: 10, most: 5000 }).read(cell, { ...context, factor: 1 });
    return reading.ok ? right(reading.value * 1000) : reading;
  },
};

const count = number({ least: 0, most: 20_000_000, whole: true });

/** Key figures per municipality, with the names of the statistics office. */
export const municipalityColumns = {
  code: column(["gwb_code", "gwb_code_10", "gm_code", "gemeentecode", "codering_3", "code"], municipalityCode, {
    nl: "Gemeentecode: GM0363.",
    en: "Municipality code: GM0363.",
  }),
  name: column(["gm_naam", "gemeentenaam", "regio", "naam"], text(120), {
    nl: "Naam van de gemeente.",
    en: "Name of the municipality.",
  }),
  level: column(
    ["recs", "soort_regio"],
    text(40),
    { nl: "Gemeente; wijken en buurten blijven weg.", en: "Gemeente; districts and neighbourhoods are left out." },
    { required: false },
  ),
  dwellings: column(["a_woning", "woningvoorraad"], count, { nl: "Woningen.", en: "Dwellings." }, figure),
  corporationSharePercent: column(
    ["p_wcorpw", "in_bezit_woningcorporatie"],
    number({ least: 0, most: 100 }),
    { nl: "Procent van de woningen dat van corporaties is.", en: "Percent of the dwellings owned by corporations." },
    figure,
  ),
  meanWozValue: column(
    ["g_wozbag", "g_woz", "gemiddelde_woz_waarde_van_woningen"],
    thousandEuros,
    {
      nl: "Gemiddelde WOZ-waarde, in duizend euro.",
      en: "Mean WOZ value, in thousand EUR.",
    },
    figure,
  ),
  households: column(["a_hh", "huishoudens_totaal"], count, { nl: "Huishoudens.", en: "Households." }, figure),
  inhabitants: column(
    ["a_inw", "aantal_inwoners"],
    count,
    { nl: "Inwoners.", en: "Inhabitants." },
    { ...figure, required: false },
  ),
};

export type MunicipalityColumns = typeof municipalityColumns;
