import { plainText } from "../cells/texts.js";

/** What people write before or behind the name of a municipality, and what does not belong to it. */
const before = ["gemeente: ", "gemeente ", "gem.: ", "gem. ", "gem.", "gem ", "stad ", "municipality of ", "city of "];
const behind = [
  "(gemeente)",
  "(gem.)",
  "(gem)",
  ", gemeente",
  " gemeente",
  "(stad)",
  " c.a.",
  " e.o.",
  "(municipality)",
];

/**
 * The name of a municipality without the word that says it is one: "Gemeente Utrecht" and "Utrecht (gemeente)".
 * @param text as a person wrote it
 */
export function bareName(text: string): string {
  let name = text.normalize("NFKC").trim();
  const first = before.find((words) => name.toLowerCase().startsWith(words));
  if (first !== undefined) name = name.slice(first.length).trim();
  const last = behind.find((words) => name.toLowerCase().endsWith(words));
  return last === undefined ? name : name.slice(0, -last.length).trim();
}

/** Other ways to write a name: "Bilt, De", "Capelle a/d IJssel", "St. Anthonis", "Gilze & Rijen", "Land van Cuyk". */
export function otherSpellings(text: string): readonly string[] {
  const name = text.replace(/[’‘`´]/g, "'").trim();
  const inverted = name.replace(/^(.+),\s*(de|den|het|'t|'s)-?$/i, "$2 $1");
  const whole = inverted.replace(/^st\.?[\s-]/i, "sint ").replace(/\bv\.?\s?d\.?\s/i, "van de ");
  const short = /\b(?:a\s?[./-]\s?d(?:\.\s*|\s+)|ad\s+|aan\s+de\s+)/i;
  const spelled = [
    ...(short.test(whole) ? [whole.replace(short, "aan de "), whole.replace(short, "aan den ")] : [whole]),
    whole.replace(/\sb[./]/i, " bij "),
    whole.replaceAll(/[&+]/g, " en "),
    whole.replace(/[-/]/, " en "),
    whole.replaceAll(/y/gi, "ij"),
  ];
  return [...new Set(spelled)].filter((one) => one !== name);
}

/** How names of municipalities are compared. */
export const municipalityKey = (text: string): string => plainText(bareName(text));

/**
 * "363", "0363", "363.0", "GM363" and "gm0363" are written in full; anything else is no code.
 * @param text as a person wrote it
 * @returns GM0363; null where the text is no code
 */
export function fullMunicipalityCode(text: string): string | null {
  const [, digits] = /^(?:(?:(?:19|20)\d\d)?GM[\s_-]?|0(?=\d{4}$))?(\d{1,4})(?:[.,]0{1,6})?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : `GM${digits.padStart(4, "0")}`;
}

/** What stands between brackets at the end of a name: "Bergen (NH.)" is a Bergen. */
export function nameWithoutQualifier(name: string): string | null {
  const at = name.indexOf("(");
  return at > 0 && name.endsWith(")") ? name.slice(0, at).trim() : null;
}

const regionWords = new Set([
  "woningmarktregio",
  "regio",
  "region",
  "wmr",
  "provincie",
  "province",
  "prov",
  "prov.",
  "en",
  "and",
]);

/** How names of regions are compared: "Groningen en Drenthe" is "Groningen/Drenthe". */
export const regionKey = (text: string): string =>
  plainText(
    text
      .normalize("NFKC")
      .toLowerCase()
      .split(/[\s/&–-]+/)
      .filter((word) => !regionWords.has(word))
      .join(" "),
  ) || plainText(text);

/**
 * The parts of a text by which a place may be meant: without what stands between brackets and that alone ("Friesland
 * (FRL)"), on both sides of a dash ("FRL - Friesland"), behind a number or a code ("3. Friesland", "0363 Amsterdam").
 * @returns each way to take it apart
 */
export function readingsOf(text: string): readonly (readonly string[])[] {
  const [, outside = "", inside = "", after = ""] = /^([^()]*)\(([^()]*)\)(.*)$/.exec(text) ?? [];
  const sides = text.split(/\s[-–—:]\s|:\s|\s\|\s/).slice(0, 3);
  const [, code = "", name = ""] = /^(\S{1,8})\s(.+)$/.exec(text.trim()) ?? [];
  const isCode = /^(?:\d{1,4}(?:\.0)?[.):]?|GM\d{1,4}[.:]?|[A-Z][A-Z0-9]{2})$/.test(code);
  return [
    ...(inside === "" ? [] : [[`${outside} ${after}`.trim(), inside.trim()]]),
    ...(sides.length > 1 ? [sides] : []),
    ...(isCode ? [[code, name]] : []),
  ];
}
