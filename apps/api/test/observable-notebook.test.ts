import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { emptyDatabase, templateBytes } from "./support/own-figures.js";
import { notebookFile, type RunningNotebook, runObservable } from "./support/run-observable.js";
import { type Tree, testServer } from "./support/test-server.js";

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl }) });
// An import takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });
let notebook: RunningNotebook;

beforeAll(async () => {
  const page = await readFile(new URL("../../../docs/notebooks/observable.md", import.meta.url), "utf8");
  // The one thing that a reader has to change.
  notebook = runObservable(page.replace("http://127.0.0.1:4000", server.url()));
});
afterAll(() => notebook.end());

/** Time for the API to compute what a moved input asks for, on a busy machine. */
const waiting = { timeout: 120_000 };

const ask = async (query: string, variables?: object): Promise<Tree> => {
  const { body } = await server.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data as Tree;
};

/** Rows as the notebook has them: a name for each figure. */
type Row = Readonly<Record<string, unknown>>;
const rowsOf = async (name: string): Promise<readonly Row[]> => (await notebook.value(name)) as readonly Row[];
const shownRows = async (nth: number): Promise<readonly Row[]> => (await notebook.shown(nth)) as readonly Row[];
const nodesOf = (connection: Tree | undefined): readonly Tree[] => connection?.nodes as unknown as readonly Tree[];

interface Mark {
  readonly getAttribute: (name: string) => string | null;
}

/** The marks of a chart that was drawn. */
const marksIn = async (nth: number, mark: string, kind: string): Promise<readonly Mark[]> => {
  const chart = (await notebook.shown(nth)) as { readonly querySelectorAll: (selector: string) => Iterable<Mark> };
  return [...chart.querySelectorAll(`[aria-label="${mark}"] ${kind}`)];
};

/** Lengths from longest to shortest, as parts of the longest. */
const parts = (lengths: readonly number[]): readonly number[] => {
  const sorted = lengths.toSorted((one, other) => other - one);
  return sorted.map((length) => Number((length / (sorted[0] ?? 0)).toFixed(9)));
};
const barsIn = async (nth: number) =>
  parts((await marksIn(nth, "bar", "rect")).map((bar) => Number(bar.getAttribute("width"))));

const REGIONS = /* GraphQL */ `
  query ($vintage: String) {
    outcome(vintage: $vintage) {
      ... on Outcome {
        national { shortfall surplus moved open }
        regions(first: 19) { nodes { region { code name } shortfall shortfallShare open ownPositionPerHome } }
        solidarity { transfers { from { code } to { code } amount } }
      }
    }
  }
`;

describe("the Observable notebook", () => {
  it("ends every cell without a fault", async () => {
    const names = notebook.cells.flatMap(({ declared }) => declared);
    expect(names.length).toBeGreaterThan(15);
    await Promise.all(names.map((name) => notebook.value(name)));
    const shown = notebook.cells.filter(({ declared }) => declared.length === 0);
    expect(shown.length).toBeGreaterThan(6);
    await Promise.all(shown.map((_cell, index) => notebook.shown(index + 1)));
  });

  it("ranks the regions by the API's shares, and draws a bar for each", async () => {
    const { outcome } = await ask(REGIONS, { vintage: "2026-01" });
    const shares = nodesOf(outcome?.regions).map(({ region, shortfallShare }) => [region?.code, shortfallShare]);
    expect((await rowsOf("regions")).map((row) => [row.region_code, row.shortfall_share]).toSorted()).toEqual(
      shares.toSorted(),
    );
    expect(await barsIn(1)).toEqual(parts(shares.map(([, share]) => Number(share))));
  });

  it("reproduces the totals of the letter", async () => {
    const { outcome } = await ask(REGIONS, { vintage: "2026-01" });
    const totals = await shownRows(2);
    expect(totals.map(({ measure }) => measure).toSorted()).toEqual(["moved", "open", "shortfall", "surplus"]);
    const printed: Readonly<Record<string, number>> = { shortfall: 19.4, surplus: 1.7 };
    for (const { measure, published, model, sumOfRegions } of totals) {
      const wanted = Number(outcome?.national?.[String(measure)]) / 1e9;
      const known = printed[String(measure)] ?? Number.NaN;
      expect([measure, published, model, sumOfRegions]).toEqual([measure, known, wanted, wanted]);
    }
  });

  it.each([0, 0.05, 0.5])("asks anew when the slider is moved to %d", async (rentIncrease) => {
    const { outcome } = await ask(
      `query ($scenario: ScenarioInput) { outcome(scenario: $scenario) { ... on Outcome { hash national { open } } } }`,
      { scenario: { measures: [{ key: "rentIncrease", value: rentIncrease }] } },
    );
    await notebook.value("rentIncrease");
    notebook.input("extra rent growth, percentage points a year").set(rentIncrease);
    await vi.waitUntil(async () => (await notebook.value("hash")) === outcome?.hash, waiting);
    expect(((await notebook.value("open")) as Row).value).toBe(outcome?.national?.open);
    expect(await notebook.shown(3)).toContain(`With ${rentIncrease} percentage points a year`);
  });

  it("draws the flows and the map that the API gives", async () => {
    const { outcome } = await ask(REGIONS, { vintage: "2026-01" });
    const transfers = (outcome?.solidarity?.transfers ?? []).map(({ from, to, amount }) => [
      from?.code,
      to?.code,
      amount,
    ]);
    const drawn = (await rowsOf("transfers")).map((row) => [row.from_code, row.to_code, row.amount]);
    expect(drawn.toSorted()).toEqual(transfers.toSorted());
    expect(await marksIn(4, "cell", "rect")).toHaveLength(transfers.length);
    expect(await marksIn(5, "geo", "path")).toHaveLength(19);
  });

  it("lays own figures beside ours", async () => {
    const differences = async () => (await shownRows(6)).map(({ difference }) => difference);
    expect(await differences()).toEqual(Array.from({ length: 19 }, () => 0));
    const ours = (await rowsOf("regions")).find(({ region_code }) => region_code === "HMR");
    const more = Number(ours?.shortfall) + 7;
    notebook.input("own figures: region_code, shortfall").set(notebookFile(`region_code,shortfall\nHMR,${more}\n`));
    await vi.waitUntil(async () => (await shownRows(6)).length === 1, waiting);
    expect(await shownRows(6)).toEqual([
      { region: ours?.region_name, own: more, ours: ours?.shortfall, verdict: ours?.verdict, difference: 7 },
    ]);
  });

  it("brings own figures in, and shows the recalculation that comes of them", async () => {
    const example = await templateBytes("region-table-example.csv");
    notebook.input("region table").set(notebookFile(example.toString("utf8")));
    const started = await vi.waitUntil(
      async () => (await notebook.value("started")) as { readonly token: string } | null,
      waiting,
    );
    await vi.waitUntil(async () => (await notebook.value("mine")) !== (await notebook.value("regions")), waiting);
    const { outcome } = await ask(REGIONS, { vintage: started.token });
    const open = nodesOf(outcome?.regions).map((node) => [node.region?.code, node.open]);
    expect((await rowsOf("mine")).map((row) => [row.region_code, row.open]).toSorted()).toEqual(open.toSorted());
    expect(await barsIn(7)).toEqual(parts(open.map(([, amount]) => Number(amount))));
  });
});
