import type { SectorDataset } from "../../../dataset/types.js";
import type { Scenario } from "../../../scenario/types.js";
import { runTogether } from "../../long-run/books-together.js";
import { extendDataset } from "../../long-run/extend-dataset.js";
import { horizonOf, type LongRun, type LongRunOptions, type LongRunYear, longRun } from "../../long-run/long-run.js";
import { mergeCorporations } from "../../long-run/merge-corporations.js";
import { BOOKS, type BookName } from "../figure-names.js";
import type { TraceNode } from "../types.js";
import { type AskedStep, oneOf, type Tracers } from "./figure-patterns.js";
import { given, made, outcomeStep, sourcesOf } from "./steps.js";

const GROWTH = ["inflation", "maintenanceGrowth", "buildCostGrowth", "valueGrowth"] as const;
const TASKS = ["task", "unmet"] as const;

/** A year of the country (region null) or of a region. */
interface Place {
  readonly region: string | null;
  readonly year: LongRunYear;
  readonly path: string;
}

/** Why the long run says what it says: the model's own years, with the growth and the pace that were taken on after 2034. */
export function longRunTracers(
  dataset: SectorDataset,
  scenario: Scenario,
  options: LongRunOptions,
  { evidence, depth }: AskedStep,
): Tracers {
  const horizon = horizonOf(dataset, options);
  const run = longRun(dataset, scenario, options);
  const extended = extendDataset(dataset, horizon);
  const below = Math.max(0, depth - 1);
  const growth = GROWTH.map((name) => growthStep(dataset, run, name, evidence));
  const pace = given("pace", horizon.pace, "FRACTION");
  const paceFrom = given("paceFrom", horizon.paceFrom, "YEAR");
  const chosen = [...growth, pace, paceFrom];

  const ofModel = async ({ region, year, path }: Place, name: "task" | "unmet" | `finance.${BookName}`, d: number) => {
    const step = await outcomeStep({ dataset: extended, scenario }, evidence, null);
    const node = step({ scope: "YEAR", region, year: year.year, name }, `${path}.${name}`, d);
    return d > 0 ? { ...node, inputs: [...node.inputs, ...chosen] } : node;
  };
  const task = async (place: Place, name: (typeof TASKS)[number], d: number): Promise<TraceNode> => {
    const { region, year, path } = place;
    if (region !== null) return { ...(await ofModel(place, name, d)), value: year[name] };
    const formula = `sum over regions of ${name}`;
    const regions = run.regions.map((item) => {
      const value = item.years.find((own) => own.year === year.year)?.[name] ?? null;
      return given(name, value, "EUR", { region: item.region, year: year.year, status: "MODELLED" });
    });
    return made(`${path}.${name}`, year[name], "EUR", formula, [...regions, ...chosen], d, { year: year.year });
  };
  const share = async (place: Place) => {
    const inputs = await Promise.all(TASKS.map((name) => task(place, name, below)));
    const formula = "1 - unmet / task; 1 where task is 0";
    return made(`${place.path}.share`, place.year.share, "FRACTION", formula, inputs, depth, at(place));
  };
  const together = async (place: Place) => {
    const merged = runTogether(
      mergeCorporations(dataset, place.region === null ? "COUNTRY" : "REGIONS"),
      scenario,
      horizon,
    );
    const r = place.region === null ? 0 : dataset.regions.findIndex(({ code }) => code === place.region);
    const t = r * merged.yearCount + (place.year.year - dataset.firstYear);
    const inputs = TASKS.map((name) =>
      given(`together.${name}`, merged[name][t] ?? null, "EUR", { ...at(place), status: "MODELLED" }),
    );
    const formula = "1 - together.unmet / together.task of one set of books; 1 where together.task is 0";
    const { shareTogether } = place.year;
    return made(
      `${place.path}.shareTogether`,
      shareTogether,
      "FRACTION",
      formula,
      [...inputs, ...chosen],
      depth,
      at(place),
    );
  };

  const tracers = (placeOf: (...names: string[]) => Place | null, prefix: string): Tracers => {
    const atPlace =
      (trace: (place: Place, name: string) => Promise<TraceNode | null>) =>
      async (...names: string[]) => {
        const place = placeOf(...names);
        return place && trace(place, names.at(-1) ?? "");
      };
    return {
      [`${prefix}.task`]: atPlace((place) => task(place, "task", depth)),
      [`${prefix}.unmet`]: atPlace((place) => task(place, "unmet", depth)),
      [`${prefix}.share`]: atPlace(share),
      [`${prefix}.shareTogether`]: atPlace(together),
      [`${prefix}.finance.<book>`]: atPlace(async (place, name) => {
        const book = oneOf(BOOKS, name);
        return book ? ofModel(place, `finance.${book}`, depth) : null;
      }),
    };
  };
  const yearOf = (years: readonly LongRunYear[], region: string | null, path: string, name: string | undefined) => {
    const year = years.find((item) => String(item.year) === name);
    return year ? { region, year, path: `${path}.${year.year}` } : null;
  };
  return {
    ...tracers((year) => yearOf(run.national, null, "national", year), "national.<year>"),
    ...tracers((code, year) => {
      const found = run.regions.find(({ region }) => region === code);
      return found ? yearOf(found.years, found.region, `regions.${found.region}.years`, year) : null;
    }, "regions.<code>.years.<year>"),
    "growth.<path>": async (name) => growth.find(({ key }) => key === `growth.${name}`) ?? null,
    until: async () => given("until", horizon.until, "YEAR"),
    pace: async () => pace,
    paceFrom: async () => paceFrom,
  };
}

const at = ({ region, year }: Place) => ({ region, year: year.year });

/** Growth goes on as the agreements end, unless somebody chose another. */
function growthStep(
  { macro }: SectorDataset,
  run: LongRun,
  name: (typeof GROWTH)[number],
  evidence: AskedStep["evidence"],
): TraceNode {
  const last = given(name, macro[name].at(-1) ?? null, "FRACTION", {
    ...sourcesOf(name, evidence),
    byYear: macro[name],
  });
  const formula = run.growth[name] === last.value ? `${name} of the last year of the agreements` : "as chosen";
  return made(`growth.${name}`, run.growth[name], "FRACTION", formula, [last], 1, { status: "ASSUMED" });
}
