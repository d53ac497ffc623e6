import type { Facts } from "../../facts/facts.js";
import type { MunicipalitySuccession } from "../../facts/municipality-succession.js";
import { plain } from "../cells/texts.js";

export type MunicipalityFacts = Pick<Facts, "municipalities" | "municipalitySuccessions" | "municipalityNames">;

/** A present municipality, or a part of one's forerunner that went into it. */
export interface PlaceShare {
  /** Code of a municipality of the facts. */
  readonly code: string;
  /** 0..1; the shares of one name or code add up to 1. */
  readonly share: number;
}

export interface MunicipalityIndex {
  /** By code ("GM0363", "0363", "363") or by name, present, former or alternative. Null for what nobody knows. */
  find(codeOrName: string): readonly PlaceShare[] | null;
  regionOf(code: string): string | null;
}

/** Names of one kind; a name that two of them bear says nothing. */
function withoutAmbiguous(
  names: readonly (readonly [string, readonly PlaceShare[]])[],
): Map<string, readonly PlaceShare[]> {
  const found = new Map<string, readonly PlaceShare[] | null>();
  for (const [name, places] of names) {
    const key = plain(name);
    const known = found.get(key);
    const same = known === undefined || (known !== null && known[0]?.code === places[0]?.code);
    found.set(key, same ? places : null);
  }
  return new Map([...found].flatMap(([key, places]) => (places === null ? [] : [[key, places] as const])));
}

/** "363" and "GM363" are written in full; anything else is left as it is. */
export function fullMunicipalityCode(text: string): string | null {
  const [, digits] = /^(?:GM)?(\d{1,4})$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : `GM${digits.padStart(4, "0")}`;
}

export function municipalityIndex(facts: MunicipalityFacts): MunicipalityIndex {
  const whole = (code: string): readonly PlaceShare[] => [{ code, share: 1 }];
  const former = new Map<string, MunicipalitySuccession[]>();
  for (const row of facts.municipalitySuccessions) former.set(row.oldCode, [...(former.get(row.oldCode) ?? []), row]);
  const shares = (code: string): readonly PlaceShare[] =>
    (former.get(code) ?? []).map(({ newCode, weight }) => ({ code: newCode, share: weight }));
  const names = (kinds: readonly string[]) =>
    facts.municipalityNames
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ name, code }) => [name, whole(code)] as const);
  const byName = [
    withoutAmbiguous(facts.municipalities.map(({ name, code }) => [name, whole(code)])),
    withoutAmbiguous([...former].map(([code, rows]) => [rows[0]?.oldName ?? "", shares(code)])),
    withoutAmbiguous(names(["alternative", "translation"])),
    withoutAmbiguous(names(["former"])),
  ];
  const byCode = new Map([
    ...[...former.keys()].map((code) => [code, shares(code)] as const),
    ...facts.municipalities.map(({ code }) => [code, whole(code)] as const),
  ]);
  const regions = new Map(facts.municipalities.map(({ code, region }) => [code, region]));
  const known = new Map<string, readonly PlaceShare[] | null>();
  const find = (text: string) => {
    const code = fullMunicipalityCode(text);
    if (code !== null) return byCode.get(code) ?? null;
    const name = plain(text);
    return byName.map((index) => index.get(name)).find((places) => places !== undefined) ?? null;
  };
  return {
    regionOf: (code) => regions.get(code) ?? null,
    find: (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const places = find(text);
      known.set(text, places);
      return places;
    },
  };
}
