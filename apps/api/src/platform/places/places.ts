import type { Facts, Municipality } from "@solidariteitskaart/data";
import { toGlobalId } from "../nodes/global-id.js";
import { formerMunicipalities } from "./former-municipalities.js";
import { groupBy } from "./group-by.js";
import type { FormerMunicipalityView, MunicipalityView } from "./municipality-view.js";
import type { RegionView } from "./region-view.js";

type PlaceFacts = Pick<
  Facts,
  "municipalities" | "municipalityNames" | "municipalitySuccessions" | "regions" | "regionLabels"
>;

/** Municipalities and regions, ready to look up by code. */
export interface Places {
  readonly regions: readonly RegionView[];
  readonly municipalities: readonly MunicipalityView[];
  /** @throws Error for a code that the facts do not have: a bug, not an input. */
  readonly region: (code: string) => RegionView;
  readonly findRegion: (code: string) => RegionView | undefined;
  /** Today's municipality, also for the code of one that went into it. */
  readonly findMunicipality: (code: string) => MunicipalityView | undefined;
  readonly municipalitiesOf: (regionCode: string) => readonly MunicipalityView[];
  /** Former municipalities that went into this one, wholly or in part. */
  readonly mergedInto: (municipalityCode: string) => readonly FormerMunicipalityView[];
}

export function places(facts: PlaceFacts): Places {
  const regions = regionViews(facts);
  const municipalities = municipalityViews(facts);
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
    findMunicipality: (code) => byCode.get(code) ?? successorOf(code),
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

function municipalityViews({ municipalities, municipalityNames }: PlaceFacts): MunicipalityView[] {
  const names = groupBy(municipalityNames, (row) => row.code);
  return municipalities.map((row) => municipalityView(row, names.get(row.code)?.map((other) => other.name) ?? []));
}

function municipalityView(row: Municipality, otherNames: readonly string[]): MunicipalityView {
  const { code, name, provinceCode, province, region, dwellings, corporationSharePercent, meanWozValue } = row;
  return {
    __typename: "Municipality",
    id: toGlobalId("Municipality", code),
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
