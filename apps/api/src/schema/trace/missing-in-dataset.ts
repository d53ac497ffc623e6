import type { Dataset, Fault, TraceFigure } from "@solidariteitskaart/model";
import { notInFigures } from "../region/region-faults.js";
import { unknownCorporation } from "./corporation-faults.js";

const NEED_YEARS: ReadonlySet<TraceFigure["scope"]> = new Set(["YEAR", "UNTIL", "COSTS"]);

/** Regions that a figure is of, by the argument that names them. */
function regionsOf(figure: TraceFigure): readonly (readonly [code: string, path: string])[] {
  if (figure.scope === "TRANSFER") {
    return [
      [figure.from, "region"],
      [figure.to, "figure"],
    ];
  }
  if (figure.scope === "MUNICIPALITY") return [[figure.region, "municipality"]];
  return "region" in figure && figure.region !== null ? [[figure.region, "region"]] : [];
}

/** A corporation by its code as the recalculation writes it: "hmr-1" is HMR-1. */
export function asInDataset(dataset: Dataset, figure: TraceFigure): TraceFigure {
  if (figure.scope !== "CORPORATION" || dataset.kind !== "SECTOR") return figure;
  const ids = dataset.corporations.map(({ id }) => id);
  const same = ids.filter((id) => id.toLowerCase() === figure.corporation.trim().toLowerCase());
  const [only = figure.corporation] = same.length === 1 && !ids.includes(figure.corporation) ? same : [];
  return { ...figure, corporation: only };
}

/** What a recalculation does not have of a figure that exists elsewhere: the place, the year, the corporation, the books. */
export function missingIn(dataset: Dataset, figure: TraceFigure): Fault | undefined {
  const present = dataset.regions.map(({ code }) => code);
  const absent = regionsOf(figure).find(([code]) => !present.includes(code));
  if (absent !== undefined) return notInFigures(...absent, present);
  if (figure.scope === "CORPORATION") {
    const known = dataset.kind === "SECTOR" && dataset.corporations.some(({ id }) => id === figure.corporation);
    return known ? undefined : unknownCorporation(figure.corporation);
  }
  if (dataset.kind === "REGION_TABLE" && NEED_YEARS.has(figure.scope)) return onlyTotals();
  const year = "year" in figure ? figure.year : null;
  const last = dataset.firstYear + dataset.yearCount - 1;
  if (year === null || (year >= dataset.firstYear && year <= last)) return undefined;
  const allowed = `a year from ${dataset.firstYear} to ${last}`;
  return {
    code: "YEAR_OUT_OF_RANGE",
    path: "year",
    value: String(year),
    allowed,
    message: `There is no year ${year} in this recalculation; use ${allowed}.`,
  };
}

function onlyTotals(): Fault {
  const allowed = "totals of regions and country";
  return {
    code: "UNKNOWN_FIGURE",
    path: "figure",
    value: null,
    allowed,
    message: `This recalculation came as a table of regions, without years or books; use ${allowed}.`,
  };
}
