import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildSchema, parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallCurl } from "../../../scripts/lib/curl.mjs";
import { findOrInstallPython } from "../../../scripts/lib/python.mjs";
import { findOrInstallR } from "../../../scripts/lib/r.mjs";
import { emptyDatabase } from "./support/own-figures.js";
import { type Tree, testServer } from "./support/test-server.js";

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl }) });
const run = promisify(execFile);
/** Time to install Python or R, where there is none. */
const PATIENCE = 600_000;

const notebook = (name: string) => fileURLToPath(new URL(`../../../docs/notebooks/${name}`, import.meta.url));
const folders: string[] = [];

/** Runs a notebook in a folder of its own; gives that folder, and what it printed. */
async function runNotebook(
  program: string,
  name: string,
): Promise<{ readonly folder: string; readonly output: string }> {
  const folder = await mkdtemp(join(tmpdir(), "notebook-"));
  folders.push(folder);
  const env = { ...process.env, SOLIDARITEITSKAART_API: server.url(), NOTEBOOK_OUTPUT: folder };
  const { stdout } = await run(program, [notebook(name)], { cwd: folder, env });
  return { folder, output: stdout };
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const listOf = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];
const ask = async (query: string, variables?: object): Promise<Tree> => {
  const { body } = await server.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data as Tree;
};

describe("the Python notebook", () => {
  let results: Tree;
  let drawing = "";

  beforeAll(async () => {
    const { folder } = await runNotebook(await findOrInstallPython(), "notebook.py");
    results = JSON.parse(await readFile(join(folder, "results.json"), "utf8")) as Tree;
    drawing = await readFile(join(folder, "flow-matrix.svg"), "utf8");
  }, PATIENCE);

  it("ranks the regions as the API does", async () => {
    const { outcome } = await ask(
      '{ outcome(vintage: "2026-01") { ... on Outcome { scenarioHash regions(first: 19) { nodes { region { code } shortfallShare } } } } }',
    );
    const share = new Map(
      listOf(outcome?.regions?.nodes).map((node) => [String(node.region?.code), Number(node.shortfallShare)]),
    );
    const ranked = (results.ranking as unknown as string[]).map((code) => share.get(code));
    expect(ranked).toHaveLength(19);
    expect(ranked).toEqual(ranked.toSorted((a = 0, b = 0) => b - a));
    expect(results.scenario).toBe(outcome?.scenarioHash);
  });

  it.each(["2026-01", "2024-12"])("gives the totals of %s", async (vintage) => {
    const { outcome } = await ask(
      "query ($vintage: String) { outcome(vintage: $vintage) { ... on Outcome { national { shortfall surplus moved open } } } }",
      { vintage },
    );
    expect(results.totals?.[vintage]).toEqual(outcome?.national);
  });

  it("sweeps a lever to the same amounts, and closes the gap where goal seek does", async () => {
    for (const { rentIncrease, open, tenants } of listOf(results.sweep)) {
      const { observations } = await ask(
        `query ($scenario: ScenarioInput) { observations(scenario: $scenario, measures: ["open", "costs.tenants.total"], first: 100) { nodes { measure regionCode year value } } }`,
        { scenario: { measures: [{ key: "rentIncrease", value: rentIncrease }] } },
      );
      const total = (measure: string) =>
        listOf(observations?.nodes).find(
          (row) => String(row.measure) === measure && String(row.regionCode) === "NL" && (row.year as unknown) === null,
        )?.value;
      expect(open, `open at ${Number(rentIncrease)}`).toBe(total("open"));
      expect(tenants).toBe(total("costs.tenants.total"));
    }
    const { goalSeek } = await ask(
      '{ goalSeek(vintage: "2026-01", lever: "rentIncrease") { ... on GoalSeek { answer value steppedValue openAtBest } } }',
    );
    expect(results.goal_seek).toEqual(goalSeek);
    expect(Number(results.first_closed)).toBeGreaterThanOrEqual(Number(goalSeek?.value));
  });

  it("draws the flows, and adds them up to what each region gives and receives", async () => {
    const { outcome } = await ask(
      '{ outcome(vintage: "2026-01") { ... on Outcome { regions(first: 19) { nodes { region { code } given received } } } } }',
    );
    for (const name of ["given", "received"]) {
      const flowing = listOf(outcome?.regions?.nodes).filter((node) => Number(node[name]) > 0);
      expect(results[name]).toEqual(Object.fromEntries(flowing.map((node) => [String(node.region?.code), node[name]])));
    }
    expect(drawing).toContain("<title>FRL to HMR: ");
  });

  it("brings own figures in, and finds no difference where they are ours", async () => {
    expect(Number(results.own_difference)).toBe(0);
    const { outcome } = await ask(
      "query ($vintage: String!) { outcome(vintage: $vintage) { ... on Outcome { national { open moved } } } }",
      { vintage: results.own_token },
    );
    const shipped = await ask('{ outcome(vintage: "2026-01") { ... on Outcome { national { moved } } } }');
    const moved = Number(shipped.outcome?.national?.moved);
    expect(outcome).toEqual({ national: { open: Number(results.own_open), moved } });
  });
});

describe("the R notebook", () => {
  it("runs to its end, and brings own figures in that differ nowhere", { timeout: PATIENCE }, async () => {
    await findOrInstallCurl();
    const { output } = await runNotebook(await findOrInstallR(), "notebook.R");
    const vintage = /^token: (\S+)/m.exec(output)?.[1];
    const question =
      "query ($vintage: String) { outcome(vintage: $vintage) { ... on Outcome { national { open moved } } } }";
    expect((await ask(question, { vintage })).outcome).toEqual((await ask(question, { vintage: "2026-01" })).outcome);
    // The last column of the last table.
    const differences = output.slice(output.lastIndexOf("difference")).match(/ 0$/gm);
    expect(differences).toHaveLength(19);
  });
});

describe.each(["notebook.R", "observable.md"])("%s", (name) => {
  it("names tables and recalculations that exist", async () => {
    const text = await readFile(notebook(name), "utf8");
    const named = [...text.matchAll(/(?:read_table|load)\("(\w+)"(?:, "([\w-]+)")?(?:, "([\w=,.&]+)")?\)/g)];
    expect(named.length).toBeGreaterThan(1);
    for (const [, table = "", vintage = "latest", query = ""] of named) {
      const { status } = await server.send(`/data/${vintage}/${table}.csv?${query}`);
      expect(status, `${vintage}/${table}?${query}`).toBe(200);
    }
  });
});

describe("observable.md", () => {
  it("asks what the schema knows", async () => {
    const schema = buildSchema(await readFile(new URL("../schema.graphql", import.meta.url), "utf8"));
    const text = await readFile(notebook("observable.md"), "utf8");
    const asked = [...text.matchAll(/`((?:query|mutation) [^`]*)`/g)].map(([, query = ""]) => query);
    expect(asked.length).toBeGreaterThan(0);
    for (const query of asked) expect(validate(schema, parse(query))).toEqual([]);
  });

  it("names columns that exist", async () => {
    const text = await readFile(notebook("observable.md"), "utf8");
    const code = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, cell]) => cell).join("\n");
    const named = new Set(code.match(/\b[a-z]+(?:_[a-z]+)+\b/g));
    expect(named.size).toBeGreaterThan(4);
    const tables = await Promise.all(
      ["regions", "transfers", "observations"].map((name) => server.send(`/data/latest/${name}.csv`)),
    );
    const columns = new Set(tables.flatMap(({ text: table }) => table.split("\r\n", 1)[0]?.split(",") ?? []));
    expect([...named].filter((name) => !columns.has(name))).toEqual([]);
  });
});
