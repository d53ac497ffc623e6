import { emptyScenario, type FigureStatus, traceOutcome } from "@solidariteitskaart/model";
import { expect, it } from "vitest";
import { testPlatform } from "../../../test/support/test-platform.js";
import { COUNTRY } from "../../observations/observation.js";
import { observationSources } from "../../observations/observation-sources.js";
import { observations } from "../../observations/observe.js";
import { readFigure } from "./read-figure.js";

const platform = testPlatform();
const [dataset] = platform.datasets;
if (!dataset) throw new Error("there are no datasets");
const outcome = await platform.outcome(dataset, emptyScenario(dataset.vintage.code));
const all = observations(outcome, dataset, observationSources(platform, dataset));

/** The country and one region: the others have the same measures. What was published has its source, and no formula. */
const rows = all.filter(
  ({ regionCode, measure }) =>
    (regionCode === COUNTRY.code || regionCode === "HMR") && !measure.startsWith("published."),
);

it("traces every row of the table of observations, with its value and status", () => {
  expect(rows.length).toBeGreaterThan(500);
  const wrong: unknown[] = [];
  for (const { measure, regionCode, year, value, status } of rows) {
    const region = regionCode === COUNTRY.code ? null : regionCode;
    const figure = readFigure(platform.places, {
      figure: measure,
      region,
      corporation: null,
      municipality: null,
      year,
      depth: 0,
    });
    if ("faults" in figure) {
      wrong.push({ measure, regionCode, year, faults: figure.faults });
      continue;
    }
    const node = traceOutcome(dataset, outcome, figure, platform.evidenceOf(dataset), 0);
    const allowed: readonly FigureStatus[] = measure === "homes" ? ["DERIVED"] : [status];
    if (node.value !== value || !allowed.includes(node.status)) wrong.push({ measure, regionCode, year, node });
  }
  expect(wrong).toEqual([]);
});

it("traces every running total, of the country and of a region", () => {
  const wrong: unknown[] = [];
  const balance = outcome.regions.find(({ region }) => region === "HMR");
  for (const [region, totals] of [[null, outcome.yearsUntil] as const, ["HMR", balance?.yearsUntil ?? []] as const]) {
    expect(totals).toHaveLength(10);
    for (const { year, ...figures } of totals)
      for (const [name, value] of Object.entries(figures)) {
        const asked = { figure: `until.${name}`, region, corporation: null, municipality: null, year, depth: 0 };
        const figure = readFigure(platform.places, asked);
        const node =
          "faults" in figure ? null : traceOutcome(dataset, outcome, figure, platform.evidenceOf(dataset), 1);
        if (node?.value !== value || node.formula === null || node.inputs.length === 0)
          wrong.push({ asked, value, node });
        const adds = !["openShare", "shortfallPerHome"].includes(name);
        const sum = node?.inputs.reduce((total, input) => total + (input.value ?? 0), 0);
        if (adds && sum !== value) wrong.push({ asked, value, sum });
      }
  }
  expect(wrong).toEqual([]);
});

it("finds the sources of everything that is put in", () => {
  const figure = readFigure(platform.places, {
    figure: "need",
    region: "HMR",
    corporation: null,
    municipality: null,
    year: null,
    depth: 3,
  });
  if ("faults" in figure) throw new Error("need is a figure");
  const leaves = (node: ReturnType<typeof traceOutcome>): string[] =>
    node.inputs.length > 0 ? node.inputs.flatMap(leaves) : node.sources.length === 0 ? [node.key] : [];
  expect(leaves(traceOutcome(dataset, outcome, figure, platform.evidenceOf(dataset)))).toEqual([]);
});
