import { plainText } from "../cells/texts.js";

/** What people write before or behind the name of a municipality, and what does not belong to it. */
const before = [
  ...["de gemeente ", "gemeente: ", "gemeente ", "gemeente-", "gem.: ", "gem. ", "gem.", "gem: ", "gem:", "gem "],
  ...["stad ", "municipality of ", "city of "],
];
const behind = [
  ...["(gemeente)", "(gem.)", "(gem)", ", gemeente", " gemeente", ", gem.", " gem.", "(municipality)"],
  ...["(stad)", " c.a.", " e.o."],
];

/** Signs that nobody sees: joiners and marks of direction, which copying from a page leaves. */
const unseen = /[\u200B-\u200F\u2060\uFEFF]/g;
/** A mark of a footnote behind a name: "Utrecht*", "Utrecht \u00B9", "Utrecht (1)". */
const footnote = /\s?(?:\*{1,3}|[\u00B9\u00B2\u00B3\u2020]|\(\d\)|\s\d\))$/;
/** Where the word for municipality stands among other words, "(gemeente, NH)", or before the brackets. */
const inBrackets = /\(([^()]{1,60})\)/g;
const betweenWords = /[\s,;:]/;
const theWord = /^(?:gemeente|gem\.?|municipality)$/i;
const mostAddress = 300;
const wordBeforeBrackets = /[ ,]{1,3}(?:gemeente|gem\.?) ?(?=\()/gi;

function withoutTheWord(whole: string, inside: string): string {
  const words = inside.split(betweenWords).filter((word) => word !== "");
  const others = words.filter((word) => !theWord.test(word));
  return others.length === 0 || others.length === words.length ? whole : `(${others.join(" ")})`;
}

/** The last part of a web address, where registers write the name: "…/terms/Bergen_(NH)". */
function nameInAddress(text: string): string {
  const [, last] = /^<?https?:\/\/\S*\/([^\s/<>]+)\/?>?$/i.exec(text.trim().slice(0, mostAddress)) ?? [];
  if (last === undefined) return text;
  try {
    return decodeURIComponent(last).replaceAll("_", " ");
  } catch {
    return text;
  }
}

/** A name as it would stand by itself: in round brackets, without footnotes, and with nothing but its province in them. */
function tidied(text: string): string {
  const seen = nameInAddress(text).replace(unseen, "").replace(/\s+/g, " ").trim().replace(footnote, "");
  return seen
    .normalize("NFKC")
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")")
    .replace(inBrackets, withoutTheWord)
    .replace(wordBeforeBrackets, "")
    .trim();
}

/**
 * The name of a municipality without the word that says it is one: "Gemeente Utrecht" and "Utrecht (gemeente)".
 * @param text as a person wrote it
 */
export function bareName(text: string): string {
  let name = tidied(text);
  const first = before.find((words) => name.toLowerCase().startsWith(words));
  if (first !== undefined) name = name.slice(first.length).trim();
  const last = behind.find((words) => name.toLowerCase().endsWith(words));
  return last === undefined ? name : name.slice(0, -last.length).trim();
}

/** Other ways to write a name: "Bilt, De", "Capelle a/d IJssel", "St. Anthonis", "Gilze & Rijen", "Land van Cuyk". */
export function otherSpellings(text: string): readonly string[] {
  const name = text.replace(/[’‘`´]/g, "'").trim();
  const inverted = name.replace(/^(.+?)(?:,\s*|\s\()(de|den|het|'t|'s)-?\)?$/i, "$2 $1");
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

const bareCode = /^(?:(?:(?:19|20)\d\d)?GM[\s_.:-]?0{0,3}|0(?=\d{4}$))?(\d{1,4})(?:[.,]0{1,6})?$/i;
/** What registers make of a code: "NL.IMBAG.GM0363", "http://…/id/gemeente/gm0363", "gemeente-0363". */
const identifier =
  /^(?:https?:\/\/\S*[/#=:._-]|urn:(?:\S*:)?|NL\.(?:\S*\.)?|(?:cbs|tooi|bag|gemeente)[:/.])?(?:GM[\s._:-]?|gemeente(?:code)?[\s./:_-]{1,2})(\d{1,4})$/i;
/** What stands around a code to keep it text, or to say that it is one: ="0363", '0363, <http://…>, (GM0363), #0363. */
const aroundCode = /^[\s=#'"<([{]{1,9}|[\s/'">)\]}]{1,9}$/g;
const mostCodeSigns = 200;

/**
 * "363", "0363", "363.0", "GM363", "gm0363" and the identifiers of registers are written in full; anything else is no code.
 * @param text as a person wrote it
 * @returns GM0363; null where the text is no code, and where it holds two
 */
export function fullMunicipalityCode(text: string): string | null {
  if (text.length > mostCodeSigns) return null;
  const bare = text.replace(unseen, "").trim().replace(aroundCode, "");
  const digits = (bareCode.exec(bare) ?? identifier.exec(bare))?.[1];
  const codes = new Set(bare.toUpperCase().match(/GM\d{4}(?!\d)/g));
  return digits === undefined || codes.size > 1 ? null : `GM${digits.padStart(4, "0")}`;
}

/** A code beside a name with any sign between them, in either order: "GM0363/Amsterdam", "Amsterdam 0363". */
const codeBefore = /^((?:GM)?\d{3,4})[\s_/|;,:-]{1,3}([^\s\d_/|;,:-].*)$/i;
const codeInBrackets = /^(.*\S) ?\(((?:GM)?\d{3,4})\)$/i;
const codeBehind = /^(.*[^\s\d_/|;,:-])[\s_/|;,:-]{1,3}((?:GM)?\d{3,4})$/i;

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

/**
 * As {@link readingsOf}, of a municipality: beside a code with any sign between, and in two languages ("Leeuwarden/Ljouwert").
 * @returns each way to take it apart; all parts of one must name the same
 */
export function municipalityReadings(text: string): readonly (readonly string[])[] {
  const name = tidied(text);
  const beside = codeBefore.exec(name) ?? codeBehind.exec(name) ?? codeInBrackets.exec(name);
  const languages = name.split(/\s?\/\s?/).slice(0, 3);
  return [
    ...readingsOf(name),
    ...(beside === null ? [] : [beside.slice(1)]),
    ...(languages.length > 1 ? [languages] : []),
  ];
}
