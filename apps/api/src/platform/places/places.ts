import { type Facts, type Municipality, municipalityIndex, regionReader } from "@solidariteitskaart/data";
import { toGlobalId } from "../nodes/global-id.js";
import { formerMunicipalities } from "./former-municipalities.js";
import { groupBy } from "./group-by.js";
import type { FormerMunicipalityView, MunicipalityView } from "./municipality-view.js";
import type { RegionView } from "./region-view.js";

type PlaceFacts = Pick<
  Facts,
  "municipalities" | "municipalityNames" | "municipalitySuccessions" | "regions" | "regionLabels"
>;

/** Where the figures of municipalities come from, and what may be claimed of them. */
export type FiguresOrigin = Pick<MunicipalityView, "year" | "status" | "sourceCode" | "sourceTitle">;

/** That of one municipality, by its code: of one the file may lack what it has of others. */
type OriginOf = (code: string) => FiguresOrigin;

/** The key of a municipality in its id: with other figures it is another thing. */
type KeyOf = (code: string) => string;

/** Municipalities and regions, ready to look up by code. */
export interface Places {
  readonly regions: readonly RegionView[];
  readonly municipalities: readonly MunicipalityView[];
  /** @throws Error for a code that the facts do not have: a bug, not an input. */
  readonly region: (code: string) => RegionView;
  readonly findRegion: (code: string) => RegionView | undefined;
  /** The code of a region from its code in any writing, or from any of its names; else the text itself. */
  readonly regionCodeOf: (text: string) => string;
  /** Today's municipality, also for the code of one that went into it. */
  readonly findMunicipality: (code: string) => MunicipalityView | undefined;
  /** As above, from a code in any writing ("0363", "363.0") or from any of its names. */
  readonly municipalityNamed: (text: string) => MunicipalityView | undefined;
  /** Where several municipalities bear a name: each with its code; else nothing. */
  readonly candidates: (name: string) => readonly string[];
  readonly municipalitiesOf: (regionCode: string) => readonly MunicipalityView[];
  /** Former municipalities that went into this one, wholly or in part. */
  readonly mergedInto: (municipalityCode: string) => readonly FormerMunicipalityView[];
}

export function places(facts: PlaceFacts, originOf: OriginOf, keyOf: KeyOf = (code) => code): Places {
  const regions = regionViews(facts);
  const municipalities = municipalityViews(facts, originOf, keyOf);
  const index = municipalityIndex(facts);
  const names = regionReader(facts, facts);
  const regionByCode = new Map(regions.map((region) => [region.code, region]));
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const byRegion = groupBy(municipalities, (municipality) => municipality.regionCode);
  const former = formerMunicipalities(facts.municipalitySuccessions, (code) => byCode.get(code)?.name ?? code);
  const successorOf = (code: string): MunicipalityView | undefined => {
    const askedFor = former.get(code);
    const successor = byCode.get(askedFor?.parts[0]?.municipalityCode ?? "");
    return askedFor && successor ? { ...successor, askedFor } : undefined;
  };
  return {
    regions,
    municipalities,
    region: (code) => {
      const region = regionByCode.get(code);
      if (!region) throw new Error(`The facts have no region ${code}.`);
      return region;
    },
    findRegion: (code) => regionByCode.get(code),
    regionCodeOf: (text) => {
      const read = names.read(text, { decimals: null, factor: 1 });
      return read.ok ? read.value : text;
    },
    findMunicipality: (code) => byCode.get(code) ?? successorOf(code),
    municipalityNamed: (text) => {
      const code = index.codeOf(text) ?? text;
      return byCode.get(code) ?? successorOf(code);
    },
    candidates: (text) => index.candidates(text),
    municipalitiesOf: (regionCode) => byRegion.get(regionCode) ?? [],
    mergedInto: (code) =>
      [...former.values()].filter((item) => item.parts.some((part) => part.municipalityCode === code)),
  };
}

function regionViews({ regions, regionLabels, municipalities }: PlaceFacts): RegionView[] {
  const labels = new Map(regionLabels.map((label) => [label.code, label]));
  const perRegion = groupBy(municipalities, (municipality) => municipality.region);
  return regions.map(({ code, number, name }) => {
    const label = labels.get(code);
    return {
      __typename: "Region",
      id: toGlobalId("Region", code),
      code,
      number,
      name,
      names: { nl: label?.nameNl ?? name, en: label?.nameEn ?? name },
      shortNames: { nl: label?.shortNl ?? name, en: label?.shortEn ?? name },
      position: { nl: label?.positionNl ?? "", en: label?.positionEn ?? "" },
      municipalityCount: perRegion.get(code)?.length ?? 0,
    };
  });
}

function municipalityViews(
  { municipalities, municipalityNames }: PlaceFacts,
  originOf: OriginOf,
  keyOf: KeyOf,
): MunicipalityView[] {
  const names = groupBy(municipalityNames, (row) => row.code);
  return municipalities.map((row) => ({
    ...municipalityView(row, names.get(row.code)?.map((other) => other.name) ?? [], keyOf),
    ...originOf(row.code),
  }));
}

function municipalityView(
  row: Municipality,
  otherNames: readonly string[],
  keyOf: KeyOf,
): Omit<MunicipalityView, keyof FiguresOrigin> {
  const { code, name, provinceCode, province, region, dwellings, corporationSharePercent, meanWozValue } = row;
  return {
    __typename: "Municipality",
    id: toGlobalId("Municipality", keyOf(code)),
    code,
    name,
    otherNames,
    provinceCode,
    province,
    regionCode: region,
    regionNeedsCheck: row.regionAssignment === "needs-check",
    dwellings,
    corporationSharePercent,
    corporationDwellings: Math.round(row.corporationDwellings),
    meanWozValue,
    households: row.households,
    inhabitants: row.inhabitants,
    askedFor: null,
  };
}
