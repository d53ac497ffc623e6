import { plainText } from "../cells/texts.js";

/** What people write before or behind the name of a municipality, and what does not belong to it. */
const before = ["gemeente ", "gem. ", "gem ", "municipality of ", "city of "];
const behind = ["(gemeente)", "(gem.)", "(gem)", ", gemeente", " gemeente", "(municipality)"];

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

/** How names of municipalities are compared. */
export const municipalityKey = (text: string): string => plainText(bareName(text));

/**
 * "363", "0363", "363.0", "GM363" and "gm0363" are written in full; anything else is no code.
 * @param text as a person wrote it
 * @returns GM0363; null where the text is no code
 */
export function fullMunicipalityCode(text: string): string | null {
  const [, digits] = /^(?:GM[\s-]?)?(\d{1,4})(?:[.,]0{1,6})?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : `GM${digits.padStart(4, "0")}`;
}

/** What stands between brackets at the end of a name: "Bergen (NH.)" is a Bergen. */
export function nameWithoutQualifier(name: string): string | null {
  const at = name.indexOf("(");
  return at > 0 && name.endsWith(")") ? name.slice(0, at).trim() : null;
}

const regionWords = new Set(["woningmarktregio", "regio", "region", "wmr", "provincie", "province", "en", "and"]);

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

/** A text as people write it: whole, without what stands between brackets, and that alone ("Friesland (FRL)"). */
export function readingsOf(text: string): readonly string[] {
  const open = text.indexOf("(");
  const close = text.indexOf(")", open);
  if (open === -1 || close === -1) return [text];
  return [text, `${text.slice(0, open)} ${text.slice(close + 1)}`, text.slice(open + 1, close)];
}
