import type { Facts } from "../../facts/facts.js";
import type { Municipality } from "../../facts/municipality.js";
import type { MunicipalityYear } from "../../facts/municipality-year.js";
import type { MunicipalityFigure, MunicipalityFigures, NewSuccession } from "./types.js";

/** What went into a new municipality, as one: its land is theirs, its province that of the largest part. */
function forerunnerOf(
  code: string,
  municipalities: readonly Municipality[],
  successions: readonly NewSuccession[],
): Municipality {
  const parts = successions
    .filter(({ newCode }) => newCode === code)
    .flatMap(({ oldCode, weight }) => {
      const known = municipalities.find((municipality) => municipality.code === oldCode);
      return known === undefined ? [] : [{ known, weight }];
    })
    .sort((p, q) => q.known.dwellings * q.weight - p.known.dwellings * p.weight);
  const [largest] = parts;
  if (largest === undefined) throw new RangeError(`Nothing is known of ${code}`);
  const sum = (amount: (known: Municipality) => number) =>
    parts.reduce((total, { known, weight }) => total + weight * amount(known), 0);
  const inhabitants = sum((known) => known.inhabitants);
  const km2 = sum((known) => known.inhabitants / known.inhabitantsPerKm2);
  return { ...largest.known, inhabitants, inhabitantsPerKm2: inhabitants / km2 };
}

/** A municipality with its newer figures; what the office did not give stays as it was. */
function withFigures(known: Municipality, figure: MunicipalityFigure): Municipality {
  const dwellings = figure.dwellings ?? known.dwellings;
  const corporationSharePercent = figure.corporationSharePercent ?? known.corporationSharePercent;
  const inhabitants = figure.inhabitants ?? known.inhabitants;
  return {
    ...known,
    code: figure.code,
    name: figure.name,
    region: figure.region,
    dwellings,
    corporationSharePercent,
    corporationDwellings: (dwellings * corporationSharePercent) / 100,
    meanWozValue: figure.meanWozValue ?? known.meanWozValue,
    households: figure.households ?? known.households,
    inhabitants,
    inhabitantsPerKm2: Math.round((known.inhabitantsPerKm2 * inhabitants) / known.inhabitants),
  };
}

/** A group of municipalities by their newer codes; one that was split is where its largest part went. */
function membersOf(codes: readonly string[], successions: readonly NewSuccession[]): string[] {
  const newer = codes.map((code) => {
    const parts = successions.filter(({ oldCode }) => oldCode === code).sort((p, q) => q.weight - p.weight);
    return parts[0]?.newCode ?? code;
  });
  return [...new Set(newer)];
}

/** A municipality that grew out of two groups stays in the first. */
function eachOnce<A extends { readonly municipalities: readonly string[] }>(agreements: readonly A[]): A[] {
  const taken = new Set<string>();
  return agreements.map((agreement) => {
    const municipalities = agreement.municipalities.filter((code) => !taken.has(code));
    for (const code of municipalities) taken.add(code);
    return { ...agreement, municipalities };
  });
}

/**
 * The facts with the municipalities of another year: everything that is computed from them then is of that year. The
 * former facts stay untouched.
 * @param facts stay as they are
 * @param figures of all municipalities of one year, with what went into which
 */
export function factsOfYear(facts: Facts, { rows, year, successions }: MunicipalityFigures): Facts {
  const known = new Map(facts.municipalities.map((municipality) => [municipality.code, municipality]));
  const municipalities = rows.map((row) =>
    withFigures(known.get(row.code) ?? forerunnerOf(row.code, facts.municipalities, successions), row),
  );
  const ofYear = municipalities.map(
    ({ code, name, dwellings, corporationSharePercent, meanWozValue, households, inhabitants }): MunicipalityYear => {
      return { year, code, name, dwellings, corporationSharePercent, meanWozValue, households, inhabitants };
    },
  );
  const before = facts.municipalityHistory.filter((row) => row.year !== year);
  const buildingAgreements = facts.buildingAgreements.map((agreement) => ({
    ...agreement,
    municipalities: membersOf(agreement.municipalities, successions),
  }));
  return {
    ...facts,
    municipalities,
    municipalityHistory: [...before, ...ofYear],
    buildingAgreements: eachOnce(buildingAgreements),
  };
}
