import type { Facts } from "../../facts/facts.js";
import type { Municipality } from "../../facts/municipality.js";
import type { MunicipalitySuccession } from "../../facts/municipality-succession.js";
import { plainText } from "../cells/texts.js";
import {
  fullMunicipalityCode,
  municipalityKey,
  municipalityReadings,
  nameWithoutQualifier,
  otherSpellings,
} from "./place-key.js";

export type MunicipalityFacts = Pick<Facts, "municipalities" | "municipalitySuccessions" | "municipalityNames">;

/** A present municipality, or a part of one's forerunner that went into it. */
export interface PlaceShare {
  /** Code of a municipality of the facts. */
  readonly code: string;
  /** 0..1; the shares of one name or code add up to 1. */
  readonly share: number;
}

export interface MunicipalityIndex {
  /**
   * By code ("GM0363", "0363", "363", "363.0") or by name, present, former or alternative, with or without the word
   * municipality. Null for what nobody knows, and for what several bear.
   */
  find(codeOrName: string): readonly PlaceShare[] | null;
  /** The code that a code or name stands for, of now or of before; null as above. */
  codeOf(codeOrName: string): string | null;
  /** Where several municipalities bear a name: each with its code, "GM0893 Bergen (L.)"; else nothing. */
  candidates(name: string): readonly string[];
  regionOf(code: string): string | null;
}

interface Named {
  /** Of now or of before. */
  readonly code: string;
  readonly places: readonly PlaceShare[];
}

type Names = ReadonlyMap<string, readonly Named[]>;

function namesOf(pairs: readonly (readonly [name: string, named: Named])[]): Names {
  const found = new Map<string, Named[]>();
  for (const [name, named] of pairs) {
    const key = municipalityKey(name);
    const known = found.get(key) ?? [];
    if (!known.some(({ code }) => code === named.code)) found.set(key, [...known, named]);
  }
  return found;
}

/** What people write behind a name to say in which province it is. */
const provinceSigns: Readonly<Record<string, readonly string[]>> = {
  Groningen: ["Gr", "Gn", "Gron"],
  Fryslân: ["Fr", "Frl", "Friesland"],
  Friesland: ["Fr", "Frl", "Fryslân"],
  Drenthe: ["Dr"],
  Overijssel: ["O", "Ov"],
  Flevoland: ["Fl"],
  Gelderland: ["Gld", "Gd"],
  Utrecht: ["U", "Ut", "Utr"],
  "Noord-Holland": ["NH"],
  "Zuid-Holland": ["ZH"],
  Zeeland: ["Z", "Zl", "Zld"],
  "Noord-Brabant": ["NB"],
  Limburg: ["L", "Lb", "Li", "Lim", "Limb"],
};

/** @returns the text without the province that stands last in it, and that province; null where none does */
function withoutProvince(text: string): readonly [name: string, province: string | null] {
  const at = Math.max(text.lastIndexOf("("), text.lastIndexOf(","));
  const last = text
    .slice(at + 1)
    .replace(")", "")
    .trim()
    .toLowerCase()
    .replace(/^prov(?:incie|\.)? ?/, "");
  const province = Object.keys(provinceSigns).find((one) => one.toLowerCase() === last);
  return at > 0 && province !== undefined ? [text.slice(0, at).trim(), province] : [text, null];
}

/** Names that say where it is: "Bergen Limburg" as well as "Bergen (L.)", and "Utrecht (U.)" though there is one only. */
function qualifiedNames({ name, province }: Municipality): string[] {
  const bare = nameWithoutQualifier(name);
  const signs = [province, ...(provinceSigns[province] ?? [])];
  return [...(bare === null ? [] : [bare]), ...signs.map((sign) => `${bare ?? name} ${sign}`)];
}

/** Most that is remembered; a file may name a million places that do not exist. */
const mostKnown = 10_000;

/**
 * @param facts municipalities of today with their history
 * @returns finds a municipality by code or by any of its names, old ones too
 */
export function municipalityIndex(facts: MunicipalityFacts): MunicipalityIndex {
  const whole = (code: string): Named => ({ code, places: [{ code, share: 1 }] });
  const former = new Map<string, MunicipalitySuccession[]>();
  for (const row of facts.municipalitySuccessions) former.set(row.oldCode, [...(former.get(row.oldCode) ?? []), row]);
  const before = (code: string): Named => {
    return { code, places: (former.get(code) ?? []).map(({ newCode, weight }) => ({ code: newCode, share: weight })) };
  };
  const others = (kinds: readonly string[]) =>
    facts.municipalityNames
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ name, code }) => [name, whole(code)] as const);
  /** In order: a name of now goes before one of before. */
  const byName = [
    namesOf(facts.municipalities.map(({ name, code }) => [name, whole(code)])),
    namesOf([
      ...others(["alternative", "translation"]),
      ...facts.municipalities.flatMap((one) => qualifiedNames(one).map((name) => [name, whole(one.code)] as const)),
    ]),
    namesOf([...former].map(([code, rows]) => [rows[0]?.oldName ?? "", before(code)])),
    namesOf(others(["former"])),
  ];
  const byCode = new Map([
    ...[...former.keys()].map((code) => [code, before(code)] as const),
    ...facts.municipalities.map(({ code }) => [code, whole(code)] as const),
  ]);
  const regions = new Map(facts.municipalities.map(({ code, region }) => [code, region]));
  const provinces = new Map(facts.municipalities.map(({ code, province }) => [code, province]));
  const namesByCode = new Map(facts.municipalities.map(({ code, name }) => [code, name]));
  const known = new Map<string, readonly Named[]>();

  function named(text: string): readonly Named[] {
    const code = fullMunicipalityCode(text);
    if (code !== null) return [byCode.get(code)].flatMap((found) => found ?? []);
    const name = municipalityKey(text);
    return byName.map((names) => names.get(name)).find((found) => found !== undefined) ?? [];
  }
  function look(text: string): readonly Named[] {
    for (const spelling of [text, ...otherSpellings(text)]) {
      const found = named(spelling);
      if (found.length > 0) return found;
    }
    // "Den Haag ('s-Gravenhage)" and "0363 Amsterdam": all parts must name the same; "Utrecht (PV)" is no municipality.
    for (const parts of municipalityReadings(text)) {
      const [first = [], ...others] = parts.map(named);
      // "0373 Bergen" is the one of both that bear the name.
      const same = first.filter(({ code }) => others.every((found) => found.some((other) => other.code === code)));
      if (same.length === 1) return same;
    }
    // "Bergen (NH.) (Noord-Holland)" and "Utrecht (prov. Utrecht)": the one of that name in that province.
    const [name, province] = withoutProvince(text);
    return province === null ? [] : look(name).filter(({ code }) => provinces.get(code) === province);
  }
  function all(text: string): readonly Named[] {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostKnown) known.clear();
    const named = look(text);
    known.set(text, named);
    return named;
  }
  const only = (text: string): Named | null => {
    const [first, second] = all(text);
    return first === undefined || second !== undefined ? null : first;
  };

  return {
    regionOf: (code) => regions.get(code) ?? null,
    find: (text) => only(text)?.places ?? null,
    codeOf: (text) => only(text)?.code ?? null,
    candidates: (text) => {
      const found = all(text);
      return found.length < 2 ? [] : found.map(({ code }) => `${code} ${namesByCode.get(code) ?? plainText(code)}`);
    },
  };
}
