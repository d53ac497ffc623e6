import { plainText } from "../importers/cells/texts.js";
import { middle } from "../importers/plausible.js";
import type { AccountRows } from "./account-tables.js";

/** Amounts of the long form that the model, or a check of the accounts, asks for. */
export const accountLines = [
  "policyValue",
  "rentIncome",
  "rentSpecification",
  "maintenance",
  "management",
  "debt",
  "interest",
  "assets",
  "liabilities",
  "unitsOfValue",
] as const;
export type AccountLine = (typeof accountLines)[number];

/**
 * How the accounts of one year are read. Proposed from their texts and sizes, confirmed by a person, and kept for that
 * year: nobody here has seen the texts of the lines.
 */
export interface AccountChoices {
  readonly year: number;
  /** Only a person sets it to true. */
  readonly confirmed: boolean;
  /** What WOZ values count in. */
  readonly wozIn: "EUR" | "THOUSAND_EUR";
  /** What rents of chapter 2.1 are paid for. */
  readonly rentPer: "MONTH" | "YEAR";
  /** Texts of the branch that stand for the social one. */
  readonly social: readonly string[];
  /** Texts for the corporation itself, not one connected with it. */
  readonly institution: readonly string[];
  /** Parts of chapter 2.1 that hold homes. */
  readonly parts: readonly string[];
  /** Kinds of units that are homes. */
  readonly homeKinds: readonly string[];
  /** Texts by which a line says that it is of the year itself, not of the one before; none where lines don't say it. */
  readonly thisYear: readonly string[];
  /** Descriptions that are added up, by what they are for. */
  readonly lines: Readonly<Record<AccountLine, readonly string[]>>;
}

/** What is proposed, with everything that a person may choose instead. */
export interface AccountProposal {
  readonly choices: AccountChoices;
  /** Descriptions of the long form that speak of it, most used first. */
  readonly candidates: Readonly<Record<AccountLine, readonly string[]>>;
  readonly texts: Readonly<
    Record<"branch" | "institution" | "parts" | "kinds" | "yearTypes" | "descriptions", readonly string[]>
  >;
}

/** Words that a description must hold, and words that rule it out. */
const words: Readonly<Record<AccountLine, { readonly all: readonly string[][]; readonly none: readonly string[] }>> = {
  policyValue: { all: [["beleidswaarde"]], none: ["mutatie", "marktwaarde", "niet woon"] },
  rentIncome: { all: [["huuropbrengsten"]], none: ["specificatie", "derving"] },
  rentSpecification: {
    all: [
      ["huuropbrengst", "woon"],
      ["huuropbrengst", "specificatie"],
    ],
    none: ["derving"],
  },
  maintenance: { all: [["lasten", "onderhoud"]], none: ["achterstallig"] },
  management: { all: [["lasten", "beheer"], ["overige directe operationele lasten"]], none: ["verhuurderheffing"] },
  debt: {
    all: [
      ["schulden", "banken"],
      ["schulden", "kredietinstellingen"],
      ["schulden", "overheid"],
    ],
    none: ["agio"],
  },
  interest: { all: [["rentelasten"]], none: ["intern", "opbrengst"] },
  assets: { all: [["totaal", "activa"]], none: ["vaste activa", "vlottende"] },
  liabilities: { all: [["totaal", "passiva"]], none: [] },
  unitsOfValue: { all: [["aantal", "eenheden", "waarde"]], none: [] },
};

const holds = (text: string, { all, none }: (typeof words)[AccountLine]): boolean => {
  const lower = text.toLowerCase();
  return all.some((one) => one.every((word) => lower.includes(word))) && !none.some((word) => lower.includes(word));
};

/** Different texts, most used first. */
function textsOf(texts: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, p], [, q]) => q - p).map(([text]) => text);
}

const like = (texts: readonly string[], ...wanted: string[]): string[] => {
  const found = texts.filter((text) => wanted.includes(plainText(text)));
  return found.length > 0 ? found : [...texts];
};

/** Words for the year before: "vorig", "primo", "t-1", "V". */
const before = /vorig|primo|begin|[tj]\s?-\s?1|^-1$|^vj?$/i;

/** Of the texts that say of which year a line is, those of the year itself: by a year where they are years. */
function thisYearOf(texts: readonly string[], year: number): string[] {
  const years = texts.flatMap((text) => /^(20\d\d)(?:\D|$)/.exec(text.trim())?.[1] ?? []).map(Number);
  const wanted = years.includes(year) ? year : Math.max(...years);
  return texts.filter((text) => {
    const own = /^(20\d\d)(?:\D|$)/.exec(text.trim())?.[1];
    return own === undefined ? !before.test(text.trim()) : Number(own) === wanted;
  });
}

const perHome = (rows: AccountRows["totals"], key: "woz" | "rent"): number =>
  middle(rows.map((row) => ((row.homes ?? 0) > 0 ? (row[key] ?? 0) / (row.homes ?? 1) : 0)));

/** More than this in a month is what a year costs. EUR. */
const mostMonthlyRent = 3_000;
/** A home is worth more than this, so that a smaller amount counts in thousands. EUR. */
const leastWoz = 5_000;

/**
 * Proposes how the accounts of a year are to be read.
 * @param year of the accounts
 * @returns choices that nobody has confirmed yet, with what there is to choose from
 */
export function proposeChoices(rows: AccountRows, year: number): AccountProposal {
  const { totals, homes, lines } = rows;
  const texts = {
    branch: textsOf([...totals, ...homes, ...lines].map(({ branch }) => branch)),
    institution: textsOf([...totals, ...homes, ...lines].map(({ institution }) => institution)),
    parts: textsOf(totals.map(({ part }) => part)),
    kinds: textsOf([...totals, ...homes].map(({ unitKind }) => unitKind)),
    yearTypes: textsOf(lines.map(({ yearType }) => yearType)),
    descriptions: textsOf(lines.map(({ description }) => description)),
  };
  const candidates = Object.fromEntries(
    accountLines.map((line) => [line, texts.descriptions.filter((text) => holds(text, words[line]))]),
  ) as unknown as AccountProposal["candidates"];
  const choices: AccountChoices = {
    year,
    confirmed: false,
    wozIn: perHome(totals, "woz") < leastWoz ? "THOUSAND_EUR" : "EUR",
    rentPer: perHome(totals, "rent") > mostMonthlyRent ? "YEAR" : "MONTH",
    social: texts.branch.filter((text) => ["j", "ja", "daeb", "true", "1"].includes(plainText(text))),
    institution: like(texts.institution, "ti", "toegelateninstelling"),
    parts: like(texts.parts, "21a", "a"),
    homeKinds: texts.kinds.filter((text) => plainText(text).startsWith("woon")),
    thisYear: thisYearOf(texts.yearTypes, year),
    lines: candidates,
  };
  return { choices, candidates, texts };
}
