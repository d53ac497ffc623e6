import { type GraphQLSchema, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { buildApiSchema } from "../src/schema/build-schema.js";
import { allNumbers, type Place, placesIn, selectionsOf } from "./support/numeric-fields.js";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

/** An answer that explains its figures: how it is asked, with what lies around it. */
interface Answer {
  readonly ask: string;
  readonly around?: readonly string[];
}

/** By the name of its type. The outcome is explained by the query `trace`, all others by a field of their own. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  Outcome: { ask: "outcome" },
  SolidarityPlan: { ask: "outcome", around: ["solidarity"] },
  LevyCheck: { ask: "outcome", around: ["solidarity", "levy"] },
};

/** What an analysis says: its scenario is named, and that scenario's outcome is traced. */
const ANALYSES = [
  ...["AmountRange", "AssumptionDistribution", "BridgeShare", "Ensemble", "EnsembleYear"],
  ...["FrontierPoint", "Percentiles", "Sensitivity"],
  ...["GoalSeek", "Headline", "Lasting", "LastingLever", "LastingPace"],
  ...["LastingRegion", "LongRun", "LongRunGrowth", "LongRunYear"],
  ...["RegionDifference", "RegionRisk", "RuleRegion", "RuleResult", "RulesComparison"],
  ...["SensitivityBar"],
];

/** Numbers that are not traced, and why: of a whole type, or of one field. */
const NOT_TRACED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["Assumption", "Claim", "FactFile", "Figure", "FinancialNorm", "FormerMunicipality", "LegalRule"].map((name) => [
      name,
      "a fact, with its source beside it",
    ]),
  ),
  ...Object.fromEntries(
    ["Municipality", "MunicipalityPart", "Neighbour", "NpaTarget", "Point", "Region", "SectorFigure"].map((name) => [
      name,
      "a fact, with its source beside it",
    ]),
  ),
  ...Object.fromEntries(
    ANALYSES.map((name) => [name, "of an analysis, which names a scenario whose outcome is traced"]),
  ),
  RentCap: "follows from its terms, which stand beside it, and from the rule",
  RentCapTerm: "a fact, with its source beside it",
  Vintage: "published totals, with their source",
  PublishedFigures: "published totals, with their source",
  ...Object.fromEntries(
    ["ModelVariant", "RegionRobustness", "Spread"].map((name) => [
      name,
      "of the variants of the model, named beside it",
    ]),
  ),
  LetterCheck: "carries its formula, and the claims that it follows from",
  ModelledClaim: "a figure of the outcome, which is traced there, beside a claim",
  VerificationValue: "a figure of the outcome or of the reference sector, beside what was published",
  Calibration: "fitted: what it was fitted to stands beside it",
  CalibrationResiduals: "fitted: what it was fitted to stands beside it",
  VintageCalibration: "fitted: what it was fitted to stands beside it",
  Observation: "every row is traced under its own measure: read-figure.test.ts",
  Lever: "the range in which one may choose",
  LeverValue: "what was asked",
  Scenario: "what was asked",
  SolidarityRule: "what was asked",
  EnsembleProgress: "a count of what has been done",
  TraceNode: "a step of a trace itself",
};
/** What an import counts, and where in its file a fault is. */
const isImport = (field: string) => /^(Import|ColumnMapping|Fault\.row$)/.test(field);
const isCount = (field: string) => /Connection\.totalCount$/.test(field);
const isYear = (field: string) => field.endsWith(".year");
const isExplainedElse = (field: string) => Object.hasOwn(NOT_TRACED, field.split(".")[0] ?? "");

const typeOf = (name: string) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no type ${name}`);
  return type;
};

/** What takes longer than a request may goes on in its thread, and is there at the next try. */
async function answerOf(query: string): Promise<Tree> {
  let body = (await server.ask(query)).body;
  for (let attempt = 0; body.errors !== undefined && attempt < 5; attempt++) body = (await server.ask(query)).body;
  expect([query, body.errors]).toEqual([query, undefined]);
  return body.data as Tree;
}

async function ask(name: string, selection: string): Promise<Tree> {
  const { ask: question, around = [] } = ANSWERS[name] as Answer;
  const inner = around.reduceRight((inside, field) => `${field} { ${inside} }`, selection);
  const top = around.length > 0 ? "Outcome" : name;
  const data = await answerOf(`{ ${question} { ... on ${top} { ${inner} } } }`);
  const first = data[question.split("(")[0] ?? ""] as Tree;
  return around.reduce((answer, field) => answer[field] as Tree, first);
}

async function numbersOf(name: string): Promise<Place[]> {
  const type = typeOf(name);
  const found: Place[] = [];
  for (const part of selectionsOf(type)) found.push(...placesIn(type, await ask(name, part)));
  return found;
}

/** How the query `trace` calls a figure of an outcome. */
function outcomeArgs(path: readonly string[]): string {
  const figure = path.at(-1);
  const [first, name, second, year] = path;
  if (first === "national") return `figure: "${figure}"`;
  if (first === "corporations") return `figure: "${figure}", corporation: "${name}"`;
  if (first === "municipalShares") return `figure: "${figure}", municipality: "${name}"`;
  if (first === "costs" && name === "years") return `figure: "costs.${figure}", year: ${second}`;
  if (first === "costs") return `figure: "${path.join(".")}"`;
  if (first === "regions") {
    if (path.length === 3) return `figure: "${figure}", region: "${name}"`;
    return `${yearArgs(second, year, path.slice(4))}, region: "${name}"`;
  }
  return yearArgs(first, name, path.slice(2));
}

const yearArgs = (list: string | undefined, year: string | undefined, rest: readonly string[]) =>
  `figure: "${[...(list === "yearsUntil" ? ["until"] : []), ...rest].join(".")}", year: ${year}`;

const BATCH = 12;
const NODE = "{ ... on TraceNode { value } ... on ScenarioFaults { faults { message } } }";

async function tracesOf(name: string, places: readonly Place[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let from = 0; from < places.length; from += BATCH) {
    const batch = places.slice(from, from + BATCH);
    const one = ({ path }: Place, k: number) =>
      `t${k}: trace(${name === "Outcome" ? outcomeArgs(path) : `figure: "${path.join(".")}"`}, depth: 0) ${NODE}`;
    const asked = batch.map(one).join(" ");
    const answer = name === "Outcome" ? await answerOf(`{ ${asked} }`) : await ask(name, asked);
    found.push(...batch.map((_, k) => answer[`t${k}`]));
  }
  return found;
}

describe("every figure of a computed answer", () => {
  it.each(Object.keys(ANSWERS))("of type %s can be traced, and has the same value there", async (name) => {
    const places = await numbersOf(name);
    expect(places.length).toBeGreaterThan(2);
    const traces = await tracesOf(name, places);
    const shown = places.map(({ path, value }) => [path.join("."), { value }]);
    expect(places.map(({ path }, k) => [path.join("."), traces[k]])).toEqual(shown);
    for (const { field } of places) traced.add(field);
  });

  const traced = new Set<string>();

  it("is in that list, and all other numbers of the schema are known not to be", () => {
    const excused = (field: string) => isImport(field) || isCount(field) || isYear(field) || isExplainedElse(field);
    const forgotten = allNumbers(schema).filter((field) => !traced.has(field) && !excused(field));
    expect(forgotten).toEqual([]);
    expect([...traced].filter(isExplainedElse)).toEqual([]);
    const withNumbers = new Set(allNumbers(schema).map((field) => field.split(".")[0]));
    expect(Object.keys(NOT_TRACED).filter((name) => !withNumbers.has(name))).toEqual([]);
  });

  it("belongs to a type with a trace: there is no other answer with one", () => {
    const explained = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && "trace" in type.getFields() && type !== schema.getQueryType(),
    );
    expect(new Set(explained.map(({ name }) => name))).toEqual(
      new Set(Object.keys(ANSWERS).filter((name) => name !== "Outcome")),
    );
  });

  it.each(["SolidarityPlan", "LevyCheck"])(
    "that %s does not have is refused with those it has, beside a depth",
    async (name) => {
      const faults = "{ ... on ScenarioFaults { faults { code path message } } }";
      const answer = await ask(name, `trace(figure: "weather", depth: 9) ${faults}`);
      const [unknown, depth] = (answer.trace?.faults ?? []) as unknown as readonly Tree[];
      expect(unknown).toMatchObject({ code: "UNKNOWN_FIGURE", path: "figure" });
      expect(String(unknown?.message)).toContain("weather");
      expect(depth).toMatchObject({ code: "OUT_OF_RANGE", path: "depth" });
    },
  );
});
