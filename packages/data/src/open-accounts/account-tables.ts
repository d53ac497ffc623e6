import { kvkNumber } from "../importers/cells/kvk-number.js";
import { number } from "../importers/cells/numbers.js";
import { cellText } from "../importers/cells/texts.js";
import { column } from "../importers/columns/column.js";

const optional = { required: false, mayBeUnknown: true };
const anyAmount = number({ least: -1e15, most: 1e15 });
const word = (...names: string[]) => column(names, cellText(300), { nl: "", en: "" }, optional);
const neededWord = (...names: string[]) => column(names, cellText(300), { nl: "", en: "" }, { mayBeEmpty: true });
const amount = (...names: string[]) => column(names, anyAmount, { nl: "", en: "" }, optional);
const neededAmount = (...names: string[]) =>
  column(names, anyAmount, { nl: "", en: "" }, { mayBeEmpty: true, mayBeUnknown: true });
const kvk = column(["kvk_nummer", "kvknr", "kvk"], kvkNumber, { nl: "", en: "" });

/**
 * The tables of the supervisor's yearly accounts, known by their columns: names of sheets differ by year. Headers are
 * compared without case and signs.
 */
export const accountTables = {
  /** Chapter 1: a row for each corporation. */
  corporations: { kvk, name: neededWord("instellingsnaam", "naam"), regime: neededWord("scheidingsregime") },
  /** Chapter 2.1: totals by corporation, branch and kind of unit. */
  totals: {
    kvk,
    institution: word("soort_instelling"),
    branch: word("daeb_indicatie"),
    part: neededWord("onderdeel"),
    unitKind: neededWord("eenheid"),
    homes: neededAmount("aantal"),
    marketValue: amount("marktwaarde"),
    woz: amount("woz_waarde"),
    rent: amount("nettohuur"),
  },
  /** Homes by municipality at the end of the year. */
  homes: {
    kvk,
    municipality: neededWord("gemeente_code", "gemcode"),
    branch: word("daeb_indicatie_ultimo", "daeb_indicatie"),
    institution: word("soort_instelling_ultimo", "soort_instelling"),
    unitKind: neededWord("eenheid_soort"),
    homes: neededAmount("aantal_ultimo"),
  },
  /** What was built, demolished and sold in the year, by municipality. */
  mutations: {
    kvk,
    municipality: neededWord("gemcode", "gemeente_code"),
    newHomes: neededAmount("nieuwbouw"),
    demolished: amount("sloop"),
    soldToResidents: amount("verkoop_aan_toekomstige_bewoners"),
    soldToOthers: amount("verkoop_aan_overigen"),
  },
  /** Chapters 2.2 to 5 in long form: one amount a row. */
  lines: {
    kvk,
    institution: word("soort_instelling"),
    branch: word("daeb_indicatie"),
    side: word("balanskant"),
    yearType: word("jaar_type"),
    description: neededWord("omschrijving"),
    value: neededAmount("waarde"),
  },
} as const;

export type AccountTableName = keyof typeof accountTables;

/** A row as it was read; null for what is empty or not there. */
export type AccountRow<Name extends AccountTableName> = {
  readonly [Key in keyof (typeof accountTables)[Name]]: Key extends "kvk"
    ? string
    : (typeof accountTables)[Name][Key] extends { readonly reader: { read: (...args: never[]) => infer R } }
      ? (R extends { readonly ok: true; readonly value: infer T } ? T : never) | null
      : never;
};

export type AccountRows = { readonly [Name in AccountTableName]: readonly AccountRow<Name>[] };
