import type { Facts } from "@solidariteitskaart/data";
import { villages } from "@solidariteitskaart/geo";
import type { CorporationView } from "../places/corporation-view.js";
import type { Places } from "../places/places.js";

export type SearchKind = "MUNICIPALITY" | "REGION" | "CORPORATION";

/** One name under which something can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly code: string;
  /** The name to show. */
  readonly name: string;
  /** The name that this entry is found by: today's, an old one or another spelling. */
  readonly matched: string;
  readonly regionCode: string;
  /** Found by the name of a village or a quarter in it: a place of that very name comes first. */
  readonly isVillage?: boolean;
  /** Of a corporation: it may be of a recalculation that others can't look into. */
  readonly corporation?: CorporationView;
}

type NameFacts = Pick<Facts, "municipalityHistory">;

/** Villages lead to their municipality; one that bears its name adds nothing. */
function villageEntries(places: Places): SearchEntry[] {
  return villages().flatMap(({ name: matched, municipality }) => {
    const found = places.findMunicipality(municipality);
    if (!found || found.name === matched) return [];
    const { code, name, regionCode } = found;
    return [{ kind: "MUNICIPALITY" as const, code, name, matched, regionCode, isVillage: true }];
  });
}

/** Every name of every municipality, region and corporation, each once, and the villages of municipalities. */
export function searchEntries(
  places: Places,
  corporations: readonly CorporationView[],
  { municipalityHistory }: NameFacts,
): SearchEntry[] {
  const historic = new Map<string, Set<string>>();
  for (const { code, name } of municipalityHistory) {
    const today = places.findMunicipality(code)?.code;
    if (today) historic.set(today, (historic.get(today) ?? new Set()).add(name));
  }
  const municipalities = places.municipalities.flatMap(({ code, name, otherNames, regionCode }) => {
    const names = new Set([name, ...otherNames, ...(historic.get(code) ?? []), code]);
    return [...names].map((matched): SearchEntry => ({ kind: "MUNICIPALITY", code, name, matched, regionCode }));
  });
  const regions = places.regions.flatMap(({ code, name, names, shortNames }) => {
    const all = new Set([name, names.nl, names.en, shortNames.nl, shortNames.en, code]);
    return [...all].map((matched): SearchEntry => ({ kind: "REGION", code, name, matched, regionCode: code }));
  });
  const companies = corporations.map((corporation): SearchEntry => {
    const { code, name, regionCode } = corporation;
    return { kind: "CORPORATION", code, name, matched: name, regionCode, corporation };
  });
  return [...municipalities, ...villageEntries(places), ...regions, ...companies];
}
