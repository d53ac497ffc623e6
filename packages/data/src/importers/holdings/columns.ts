import { kvkNumber } from "../cells/kvk-number.js";
import { number } from "../cells/numbers.js";
import { type CellReader, right } from "../cells/reader.js";
import { cellText, oneOf, plainText } from "../cells/texts.js";
import { column } from "../columns/column.js";
import type { MunicipalityIndex, PlaceShare } from "../places/municipality-index.js";
import { municipalityNotFound } from "../places/municipality-reader.js";
import type { HomeKind } from "./types.js";

/** What the supervisor calls each kind. */
export const kindTexts: Readonly<Record<HomeKind, string>> = {
  CHEAP: "Aantal zelfstandige eenheden woonruimte goedkoop",
  AFFORDABLE: "Aantal zelfstandige eenheden woonruimte betaalbaar",
  UP_TO_ALLOWANCE_LIMIT: "Aantal zelfstandige eenheden woonruimte duur tot huurtoeslaggrens",
  UP_TO_MID_RENT_LIMIT: "Aantal zelfstandige eenheden woonruimte duur vanaf huurtoeslaggrens tot middenhuurgrens",
  ABOVE_MID_RENT_LIMIT: "Aantal zelfstandige eenheden woonruimte vanaf middenhuurgrens",
  NOT_SELF_CONTAINED: "Aantal onzelfstandige eenheden woonruimte",
};

/** The sum of the self-contained kinds: read to check, never added. */
export const totalText = "Totaal van aantal eenheden zelfstandige woonruimte";

const kinds = new Map<string, HomeKind | "TOTAL">([
  ...Object.entries(kindTexts).map(([kind, words]) => [plainText(words), kind as HomeKind] as const),
  [plainText(totalText), "TOTAL"],
]);

/** Forecast data are about much more than homes; the rest is left out. */
export const isAboutHomes = (description: string): boolean => kinds.has(plainText(description));

/** A municipality of the time of the file, and where it is now. */
export interface HoldingPlace {
  /** Its code, of now or of before. */
  readonly name: string;
  readonly places: readonly PlaceShare[];
}

const municipality = (index: MunicipalityIndex): CellReader<HoldingPlace> => ({
  closed: true,
  allowed: "code or name of a municipality",
  numeric: false,
  read: (cell) => {
    const text = String(cell);
    const [name, places] = [index.codeOf(text), index.find(text)];
    return name === null || places === null ? municipalityNotFound(text, index) : right({ name, places });
  },
});

const branches = oneOf<"social" | "commercial">(
  new Map([
    ...["j", "ja", "daeb", "true"].map((name) => [name, "social"] as const),
    ...["n", "nee", "nietdaeb", "false"].map((name) => [name, "commercial"] as const),
  ]),
  ["J", "N"],
);

/** The supervisor's open forecast data in long form: one figure a row. */
export const holdingsColumns = (index: MunicipalityIndex) => ({
  corporation: column(["kvk_nummer", "kvk"], kvkNumber, {
    nl: "Nummer bij de Kamer van Koophandel.",
    en: "Number at the chamber of commerce.",
  }),
  institution: column(["soort_instelling"], cellText(40), {
    nl: "TI: de corporatie zelf. De rest zijn verbonden instellingen, die blijven weg.",
    en: "TI: the corporation itself. The others are connected institutions and are left out.",
  }),
  branch: column(["daeb_indicatie", "daeb"], branches, {
    nl: "J: DAEB, N: niet-DAEB.",
    en: "J: social, N: commercial.",
  }),
  year: column(["jaar", "year"], number({ least: 2000, most: 2100, whole: true }), {
    nl: "Jaar waar het getal over gaat.",
    en: "Year that the figure is about.",
  }),
  kind: column(["omschrijving"], oneOf(kinds, [...Object.values(kindTexts), totalText]), {
    nl: "Soort woningen, zoals de toezichthouder die noemt.",
    en: "Kind of homes, as the supervisor calls it.",
  }),
  fieldType: column(
    ["type_veld"],
    cellText(40),
    { nl: "Soort getal: aantal.", en: "Sort of figure: a count." },
    { mayBeEmpty: true },
  ),
  municipality: column(["gemeente", "municipality"], municipality(index), {
    nl: "Naam of code van de gemeente.",
    en: "Name or code of the municipality.",
  }),
  homes: column(
    ["waarde", "value"],
    number({ least: 0, most: 1e6 }),
    { nl: "Aantal woningen; een punt of leeg is onbekend.", en: "Number of homes; a dot or nothing is unknown." },
    { mayBeEmpty: true, mayBeUnknown: true },
  ),
});

export type HoldingsColumns = ReturnType<typeof holdingsColumns>;
