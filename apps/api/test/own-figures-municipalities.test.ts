import { beforeAll, expect, it } from "vitest";
import { emptyDatabase, imported, templateBytes, vintageOf } from "./support/own-figures.js";
import { type Tree, testServer } from "./support/test-server.js";

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl }) });
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

const FIGURES = "dwellings corporationDwellings year status sourceTitle";
/** Amsterdam in the file: fewer homes than are published, of 2020. */
const OWN = {
  dwellings: 400_000,
  corporationDwellings: 160_000,
  year: 2020,
  status: "DERIVED",
  sourceTitle: "Kerncijfers 2020",
};
let token = "";

beforeAll(async () => {
  const [header = "", ...rows] = (await templateBytes("municipality-figures-example.csv")).toString().split("\r\n");
  const names = header.split(",");
  const changed = rows.map((row) => {
    const cells = row.split(",");
    if (cells[0] === "GM0344") cells[names.indexOf("g_wozbag")] = "";
    if (cells[0] !== "GM0363") return cells.join(",");
    cells[names.indexOf("a_woning")] = String(OWN.dwellings);
    cells[names.indexOf("p_wcorpw")] = "40";
    return cells.join(",");
  });
  const text = ["Kerncijfers wijken en buurten 2020", header, ...changed].join("\r\n");
  const file = { content: { text } };
  const sources = [{ title: OWN.sourceTitle, url: null, licence: "CC BY 4.0" }];
  const input = { file, kind: "MUNICIPALITY_FIGURES", vintage: vintageOf("kwb-2020"), sources };
  const { token: own, job } = await imported(server, input);
  expect(job).toMatchObject({ state: "DONE", faults: [] });
  token = own;
});

it("imported figures of municipalities count however deep a question asks for them", async () => {
  const { body } = await server.ask(
    `query ($v: String) {
      municipality(code: "363", vintage: $v) { ${FIGURES} region { municipalities { code ${FIGURES} } } }
      first: scenario(vintage: $v) { ...Deep }
      search(text: "Amsterdam", vintage: $v) { code target { ... on Municipality { ${FIGURES} } } }
      region(code: "MRA") { municipalities { code year status } }
    }
    fragment Deep on ScenarioAnswers { faults { code } outcome {
      allRegions { region { code municipalities { code ${FIGURES} } } }
      municipality(code: "GM0363") { municipality { ${FIGURES} region { municipalities { code ${FIGURES} } } } }
    } }`,
    { v: token },
  );
  expect(body.errors).toBeUndefined();
  const { municipality, first, search, region } = body.data as Tree;
  const amsterdam = (all: Tree | undefined) => list(all).find(({ code }) => String(code) === "GM0363");
  const regions = list(first?.outcome?.allRegions);
  const own = regions.find((one) => String(one.region?.code) === "MRA")?.region;
  const share = first?.outcome?.municipality?.municipality;
  for (const found of [
    municipality,
    amsterdam(municipality?.region?.municipalities),
    amsterdam(own?.municipalities),
    share,
    amsterdam(share?.region?.municipalities),
    amsterdam(search)?.target,
  ])
    expect(found).toMatchObject(OWN);
  // Who names no recalculation gets what is published.
  expect(amsterdam(region?.municipalities)).toMatchObject({ year: 2025, status: "PUBLISHED" });
});

it("a municipality with imported figures is another thing than the published one, and found by its id", async () => {
  const idOf = async (v: string | null) =>
    (await server.ask(`query ($v: String) { municipality(code: "GM0363", vintage: $v) { id } }`, { v })).body.data
      ?.municipality?.id;
  const [own, published] = [await idOf(token), await idOf(null)];
  expect(own).not.toBe(published);
  const node = async (id: unknown) =>
    (await server.ask(`query ($id: ID!) { node(id: $id) { id ... on Municipality { ${FIGURES} } } }`, { id })).body
      .data;
  expect(await node(own)).toMatchObject({ node: { id: own, ...OWN } });
  expect(await node(published)).toMatchObject({ node: { id: published, year: 2025, status: "PUBLISHED" } });
});

it("a figure that the file leaves unknown is of the source that it stays of", async () => {
  const question = `query ($v: String) { municipality(code: "GM0344", vintage: $v) { year meanWozValue sourceTitle } }`;
  const [own, shipped] = await Promise.all(
    [token, null].map(async (v) => (await server.ask(question, { v })).body.data?.municipality),
  );
  expect(own?.meanWozValue).toBe(shipped?.meanWozValue);
  expect(own?.sourceTitle).toBe(`${OWN.sourceTitle} + Kerncijfers wijken en buurten 2025`);
});

it("a municipality's part of its region is traced to the homes of the file", async () => {
  const { body } = await server.ask(
    `query ($v: String) {
      scenario(vintage: $v) { faults { code } outcome { municipality(code: "GM0363") { share open } } }
      trace(vintage: $v, figure: "open", municipality: "GM0363", depth: 2) { ... on TraceNode {
        value municipality { ${FIGURES} } inputs { key value inputs { value municipality { ${FIGURES} } } } } } }`,
    { v: token },
  );
  const { scenario, trace } = body.data as Tree;
  const shown = scenario?.outcome?.municipality;
  expect(trace).toMatchObject({ value: shown?.open, municipality: OWN });
  const share = list(trace?.inputs).find(({ key }) => String(key) === "share");
  expect(share).toMatchObject({ value: shown?.share });
  expect(list(share?.inputs)[0]).toMatchObject({ value: OWN.corporationDwellings, municipality: OWN });
});

it.each(["municipalities.csv", "municipalities.csv?delimiter=semicolon&decimal=comma&bom=1", "workbook.xlsx"])(
  "what the product writes of them it reads back: %s",
  async (name) => {
    const file = await fetch(`${server.url()}/data/${token}/${name}`);
    expect(file.status).toBe(200);
    const upload = await server.send(`/uploads?fileName=again.bin`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array(await file.arrayBuffer()),
    });
    const content = { upload: String(upload.body.upload) };
    const input = { file: { content }, kind: "MUNICIPALITY_FIGURES", vintage: vintageOf("again") };
    const { token: again, job } = await imported(server, input);
    expect(job).toMatchObject({ state: "DONE", faults: [] });
    const { body } = await server.ask(
      `query ($v: String) { municipality(code: "GM0363", vintage: $v) { dwellings corporationDwellings year } }`,
      { v: again },
    );
    const { dwellings, corporationDwellings, year } = OWN;
    expect(body.data?.municipality).toEqual({ dwellings, corporationDwellings, year });
  },
);
