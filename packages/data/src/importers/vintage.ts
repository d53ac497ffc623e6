import { type Source, type Vintage } from "@solidariteitskaart/model";
import { day } from "../csv/dates.js";
import { fault } from "./fault-list.js";
import type { ImportFault } from "./types.js";

/** What a person says about the vintage that is imported. */
export interface ImportVintage {
  /** "2026-11" or "2026-11-utrecht": small letters, digits and dashes. */
  readonly code: string;
  readonly label: { readonly nl: string; readonly en: string };
  /** ISO date of the figures. */
  readonly date: string;
  readonly nextExpected?: string | null;
}

/** Where a person has the figures from. */
export interface ImportSource {
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
}

export interface VintageOptions {
  readonly vintage: ImportVintage;
  readonly sources: readonly ImportSource[];
  /** Codes that are in use already: of what ships with the product, and of what was published. */
  readonly takenCodes: readonly string[];
}

const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestCode = 40;
const longestLabel = 120;

/** Everything that is wrong with what was said about the vintage. */
export function vintageFaults({ vintage, sources, takenCodes }: VintageOptions): ImportFault[] {
  const { code, label, date, nextExpected = null } = vintage;
  const faults: ImportFault[] = [];
  const wrong = (name: string, column: string, value: string, allowed: string) =>
    faults.push(fault(name, "is not allowed here", { column, value, allowed }));
  if (!codePattern.test(code) || code.length > longestCode) {
    wrong("VINTAGE_CODE", "vintage.code", code, `small letters, digits and dashes, at most ${longestCode}`);
  }
  if (takenCodes.includes(code)) wrong("CODE_TAKEN", "vintage.code", code, "a code that is not in use");
  for (const [language, text] of [["nl", label.nl] as const, ["en", label.en] as const]) {
    if (text.trim() === "" || text.length > longestLabel) {
      wrong("VINTAGE_LABEL", `vintage.label.${language}`, text, `a text of at most ${longestLabel} characters`);
    }
  }
  for (const [column, text] of [["vintage.date", date] as const, ["vintage.nextExpected", nextExpected] as const]) {
    if (text !== null && !day.safeParse(text).success) wrong("VINTAGE_DATE", column, text, "a date such as 2026-11-30");
  }
  sources.forEach(({ title, licence, url }, index) => {
    if (title.trim() === "") wrong("SOURCE", `sources.${index}.title`, title, "a title");
    if (licence.trim() === "") wrong("SOURCE", `sources.${index}.licence`, licence, 'a licence, or "unknown"');
    if (url !== null && !/^https?:\/\/\S+$/.test(url)) wrong("SOURCE", `sources.${index}.url`, url, "a web address");
  });
  return faults;
}

/** The vintage as the model reads it: a person's own table, so nothing of it counts as published. */
export function modelVintageOf({ code, label, date, nextExpected = null }: ImportVintage): Vintage {
  return { code, label, date, nextExpected, publishedTask: null, publishedShortfall: null, publishedSurplus: null };
}

export const modelSources = (sources: readonly ImportSource[]): Source[] =>
  sources.map(({ title, url, licence }, index) => ({ id: `own-${index + 1}`, title, url, licence, retrieved: null }));
