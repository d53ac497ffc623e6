import {
  CORPORATION_FIGURES,
  COST_TOTALS,
  COST_YEARS,
  type Fault,
  MUNICIPAL_FIGURES,
  NATIONAL_FIGURES,
  REGION_FIGURES,
  TRACE_DEPTH,
  TRANSFER_PREFIX,
  type TraceFigure,
  UNTIL_FIGURES,
  YEAR_FIGURES,
} from "@solidariteitskaart/model";
import type { Places } from "../../platform/places/places.js";
import { shownValue } from "../../platform/words/shown-value.js";
import { wholeNumberFault } from "../fault/range-faults.js";
import { unknownMunicipality } from "../municipality/municipality-faults.js";
import { unknownRegion } from "../region/region-faults.js";

export interface AskedFigure {
  readonly figure: string;
  readonly region: string | null;
  readonly corporation: string | null;
  readonly municipality: string | null;
  readonly year: number | null;
  readonly depth: number;
}

type TracedPlaces = Pick<Places, "findRegion" | "municipalityNamed" | "candidates" | "municipalitiesOf" | "regions">;

/** Which figure is asked, or everything that is wrong with the question. */
export function readFigure(
  places: TracedPlaces,
  asked: AskedFigure,
): TraceFigure | { readonly faults: readonly Fault[] } {
  const { figure, region, corporation, municipality, year, depth } = asked;
  const found = namedFigure(places, asked);
  const to = figure.startsWith(TRANSFER_PREFIX) ? figure.slice(TRANSFER_PREFIX.length) : null;
  const noRegion = (code: string | null, path: string) =>
    code !== null && !places.findRegion(code) ? unknownRegion(code, path, places.regions) : undefined;
  const faults = [
    namesFor(asked).includes(figure) || found ? undefined : unknownFigure(asked),
    noRegion(region, "region"),
    noRegion(to, "figure"),
    municipality !== null && !places.municipalityNamed(municipality)
      ? { ...unknownMunicipality(municipality, places.candidates(municipality)), path: "municipality" }
      : undefined,
    municipality !== null && region !== null ? oneOfTwo("region", region, "municipality") : undefined,
    municipality !== null && year !== null ? oneOfTwo("year", String(year), "municipality") : undefined,
    municipality !== null && corporation !== null ? oneOfTwo("corporation", corporation, "municipality") : undefined,
    corporation !== null && region !== null ? oneOfTwo("region", region, "corporation") : undefined,
    corporation !== null && year !== null ? oneOfTwo("year", String(year), "corporation") : undefined,
    wholeNumberFault(depth, "depth", 0, TRACE_DEPTH),
  ].filter((fault): fault is Fault => fault !== undefined);
  return found && faults.length === 0 ? found : { faults };
}

const among = <Name extends string>(known: readonly Name[], figure: string) => known.find((name) => name === figure);

function namedFigure(
  places: TracedPlaces,
  { figure, region, corporation, municipality, year }: AskedFigure,
): TraceFigure | undefined {
  if (municipality !== null) return municipalFigure(places, municipality, figure);
  if (corporation !== null) {
    const name = among(CORPORATION_FIGURES, figure);
    return name && { scope: "CORPORATION", corporation, name };
  }
  if (region !== null && year === null && figure.startsWith(TRANSFER_PREFIX))
    return { scope: "TRANSFER", from: region, to: figure.slice(TRANSFER_PREFIX.length) };
  const cost =
    region === null ? among(year === null ? [...COST_TOTALS, ...COST_YEARS] : COST_YEARS, figure) : undefined;
  if (cost) return { scope: "COSTS", year, name: cost };
  if (year !== null) {
    const until = among(UNTIL_FIGURES, figure);
    if (until) return { scope: "UNTIL", region, year, name: until };
    const name = among(YEAR_FIGURES, figure);
    return name && { scope: "YEAR", region, year, name };
  }
  if (region !== null) {
    const name = among(REGION_FIGURES, figure);
    return name && { scope: "REGION", region, name };
  }
  const name = among(NATIONAL_FIGURES, figure);
  return name && { scope: "NATIONAL", name };
}

/** A municipality of before goes by the one that it is part of now. */
function municipalFigure(places: TracedPlaces, code: string, figure: string): TraceFigure | undefined {
  const name = among(MUNICIPAL_FIGURES, figure);
  const found = places.municipalityNamed(code);
  if (!name || !found) return undefined;
  const municipalities = places
    .municipalitiesOf(found.regionCode)
    .map((one) => ({ code: one.code, homes: one.corporationDwellings }));
  return { scope: "MUNICIPALITY", region: found.regionCode, municipality: found.code, municipalities, name };
}

/** The names that go with the place and the year that were asked. */
function namesFor({ region, corporation, municipality, year }: AskedFigure): readonly string[] {
  if (municipality !== null) return MUNICIPAL_FIGURES;
  if (corporation !== null) return CORPORATION_FIGURES;
  if (year !== null) return [...YEAR_FIGURES, ...UNTIL_FIGURES, ...(region === null ? COST_YEARS : [])];
  if (region !== null) return [...REGION_FIGURES, `${TRANSFER_PREFIX}<code of a region>`];
  return [...NATIONAL_FIGURES, ...COST_TOTALS, ...COST_YEARS];
}

function unknownFigure(asked: AskedFigure): Fault {
  const allowed = `one of ${namesFor(asked).join(", ")}`;
  const value = shownValue(asked.figure);
  const needsYear =
    asked.year === null && among([...YEAR_FIGURES, ...UNTIL_FIGURES], asked.figure)
      ? " for this figure name a year, or"
      : "";
  return {
    code: "UNKNOWN_FIGURE",
    path: "figure",
    value,
    allowed,
    message: `${value} cannot be traced;${needsYear} use ${allowed}.`,
  };
}

function oneOfTwo(path: string, value: string, other: string): Fault {
  const allowed = `no ${path} together with ${other}`;
  return { code: "CONTRADICTION", path, value: shownValue(value), allowed, message: `Leave ${path} out: ${allowed}.` };
}
