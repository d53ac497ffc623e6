import type { BoundaryFault } from "../fault.js";
import type { CandidateFeature } from "./candidate.js";
import type { Expected } from "./code-rules.js";

export type Tidied =
  | { readonly features: readonly CandidateFeature[]; readonly notes: readonly string[] }
  | { readonly faults: readonly BoundaryFault[] };

const abroad = new Set(["GM0997", "GM0998", "GM0999"]);
/** Fewer known codes than this say that the codes are none. */
const leastKnown = 0.5;
/** So few areas are told one by one. */
const few = 20;

const nameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace("(gemeente)", "")
    .replace(/^gemeente /, "")
    .replace(/[^a-z0-9]/g, "");

/** Names that people use for another one. */
const alsoCalled: Readonly<Record<string, string>> = {
  denhaag: "sgravenhage",
  thehague: "sgravenhage",
  denbosch: "shertogenbosch",
  nuenen: "nuenengerwenennederwetten",
  defriesemeren: "defryskemarren",
  noordoostfriesland: "noardeastfryslan",
  zuidwestfriesland: "sudwestfryslan",
  dantumadeel: "dantumadiel",
  tietjerksteradeel: "tytsjerksteradiel",
};

/** Codes by name: "Hengelo" stands for "Hengelo (O.)", as long as there is one only. */
function codesByName(expected: Expected): ReadonlyMap<string, string> {
  const names = [...expected].map(([code, name]) => {
    return { code, name: nameKey(name), bare: nameKey(name.split("(")[0] ?? "") };
  });
  const counts = new Map<string, number>();
  for (const { bare } of names) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  return new Map([
    ...names.filter(({ bare }) => counts.get(bare) === 1).map(({ code, bare }) => [bare, code] as const),
    ...names.map(({ code, name }) => [name, code] as const),
  ]);
}

const isAbroad = ({ code, name }: CandidateFeature): boolean =>
  abroad.has(code ?? "") || nameKey(name ?? "").match(/^(buitenland|abroad|belgie|duitsland)/) !== null;

/** What some publishers add to the municipalities: places abroad, and their water as areas of its own. */
function withoutOthers(features: readonly CandidateFeature[], notes: string[]): CandidateFeature[] {
  const own = features.filter((feature) => !isAbroad(feature));
  if (own.length < features.length) notes.push(`left out: ${features.length - own.length} areas abroad`);
  const onLand = new Set(own.filter(({ water }) => !water).map(({ code }) => code));
  const land = own.filter(({ water, code }) => !water || !onLand.has(code));
  if (land.length < own.length) notes.push(`left out: ${own.length - land.length} areas of water`);
  return land;
}

/** By name where the codes are none: numbers of rows, or nothing at all. */
function withCodesByName(features: readonly CandidateFeature[], expected: Expected, notes: string[]): Tidied {
  const byName = codesByName(expected);
  const codeOf = ({ name }: CandidateFeature) => {
    const key = nameKey(name ?? "");
    return byName.get(alsoCalled[key] ?? key);
  };
  const known = features.filter(({ code }) => code !== null && expected.has(code));
  const contradicted = known.filter((feature) => ![undefined, feature.code].includes(codeOf(feature)));
  const codesAreGood = known.length >= leastKnown * features.length && contradicted.length < leastKnown * known.length;
  const named = features.filter((feature) => codeOf(feature) !== undefined);
  // A few areas are told one by one, unless none of them is a municipality: provinces, for instance.
  const areSome = known.length + named.length > 0;
  if (codesAreGood || (features.length <= few && areSome)) return { features, notes };
  if (named.length >= leastKnown * features.length) {
    notes.push("municipalities were matched by their names, because their codes are none of CBS");
    return { features: features.map((feature) => ({ ...feature, code: codeOf(feature) ?? feature.code })), notes };
  }
  const message = `${features.length - known.length} of ${features.length} areas have neither a CBS code nor the name of a municipality; an id that counts the areas is no code.`;
  const allowed = "statcode, jrstatcode, gm_code, gemeentecode or gemeentenummer; or statnaam, gemeentenaam or name";
  const value = features.find(({ code }) => code !== null && !expected.has(code))?.code ?? null;
  return { faults: [{ code: "NO_CODES", path: "features", value, allowed, message }] };
}

const ringsOf = ({ polygons }: CandidateFeature): string[] => polygons.map((rings) => JSON.stringify(rings[0]));

/** Parts of one municipality that came one by one; the same area twice stays twice, and is a fault. */
function joined(features: readonly CandidateFeature[], notes: string[]): CandidateFeature[] {
  const byCode = new Map<string, CandidateFeature>();
  const others: CandidateFeature[] = [];
  const parts = new Set<string>();
  for (const feature of features) {
    const first = feature.code === null ? undefined : byCode.get(feature.code);
    if (feature.code === null) others.push(feature);
    else if (first === undefined) byCode.set(feature.code, feature);
    else {
      const seen = new Set(ringsOf(first));
      if (feature.polygons.length === 0 || ringsOf(feature).some((ring) => seen.has(ring))) others.push(feature);
      else {
        const polygons = [...first.polygons, ...feature.polygons];
        byCode.set(feature.code, { ...first, geometryType: "MultiPolygon", polygons });
        parts.add(feature.code);
      }
    }
  }
  if (parts.size > 0) notes.push(`parts were joined of ${parts.size} municipalities`);
  return [...byCode.values(), ...others];
}

/**
 * Takes what publishers add or leave out: areas abroad and water go, parts are joined, and names stand in for codes.
 * @param expected names of the municipalities that must be there, by code
 * @returns the municipalities with what was done, or one fault where most areas can't be told
 */
export function tidyFeatures(features: readonly CandidateFeature[], expected: Expected): Tidied {
  const notes: string[] = [];
  if (features.length === 0) {
    const allowed = "FeatureCollection (GeoJSON) or Topology (TopoJSON)";
    return {
      faults: [{ code: "NOT_BOUNDARIES", path: "features", value: "0", allowed, message: "It holds no areas." }],
    };
  }
  const named = withCodesByName(
    features.filter((feature) => !isAbroad(feature)),
    expected,
    notes,
  );
  if ("faults" in named) return named;
  const abroadToo = [...named.features, ...features.filter(isAbroad)];
  const own = withoutOthers(abroadToo, notes);
  // Where one is missing, a code that stands twice is more likely that of the missing one.
  const codes = new Set(own.map(({ code }) => code));
  const isWhole = [...expected.keys()].every((code) => codes.has(code));
  return { features: isWhole ? joined(own, notes) : own, notes };
}
