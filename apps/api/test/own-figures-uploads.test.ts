import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { AccountsLook, AccountTableFile } from "@solidariteitskaart/data";
import { describe, expect, it, vi } from "vitest";
import { emptyDatabase, imported, START, templateBytes, vintageOf } from "./support/own-figures.js";
import { preparedDataDir } from "./support/prepared-store.js";
import { testServer } from "./support/test-server.js";

const dataDir = await preparedDataDir();
const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ dataDir, maxBytes: 200_000 }) });
const upload = (
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string,
  name = "a.csv",
  type = "application/octet-stream",
) =>
  server.send(`/uploads?fileName=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
const waiting = () => readdirSync(join(dataDir, "uploads"));
const PREVIEW = /* GraphQL */ `
  query ($file: ImportFileInput!, $reading: ImportReadingInput) {
    importPreview(file: $file, reading: $reading) {
      ... on ImportPreview { kind format separator decimals headers mapping { header column } rows { row cells } faults { code } }
      ... on ImportFaults { faults { code column value allowed } }
    }
  }
`;

/** Of a table of one region: another one, and a municipality there. */
const ELSEWHERE = /* GraphQL */ `
  query ($vintage: String!) {
    faults { path code }
    scenario(vintage: $vintage) { outcome { region(code: "FRL") { open } municipality(code: "0072") { share } } }
  }
`;

describe("POST /uploads", () => {
  it("takes a file, previews it and imports it; after that it is gone", async () => {
    const bytes = await templateBytes("region-table-example.xlsx");
    const { status, body } = await upload(new Uint8Array(bytes), "C:\\geheim\\regio's.xlsx");
    expect(status).toBe(201);
    expect(body).toMatchObject({ fileName: "regio's.xlsx", size: bytes.length });
    const file = { upload: String(body.upload) };
    const preview = (await server.ask(PREVIEW, { file })).body.data?.importPreview;
    expect(preview).toMatchObject({ kind: "REGION_TABLE", format: "XLSX", faults: [] });
    expect(preview?.rows).toHaveLength(19);
    expect(waiting()).toHaveLength(2);
    const { job } = await imported(server, { file, kind: "REGION_TABLE", vintage: vintageOf("uploaded") });
    expect(job).toMatchObject({ state: "DONE", fileName: "regio's.xlsx", rowsRead: 19 });
    await vi.waitUntil(() => waiting().length === 0, { timeout: 10_000 });
  });

  it("keeps a file whose import has faults, so that its columns can be chosen", async () => {
    const { body } = await upload("gebied;taak;tekort\nHMR;10000000000;0\n");
    const file = { upload: String(body.upload) };
    const first = await imported(server, { file, kind: "REGION_TABLE", vintage: vintageOf("mapped") });
    expect(first.job.state).toBe("FAILED");
    const mapping = [
      { header: "gebied", column: "region" },
      { header: "taak", column: "task" },
    ];
    const second = await imported(server, {
      file,
      kind: "REGION_TABLE",
      vintage: vintageOf("mapped"),
      reading: { mapping, decimals: "COMMA" },
      allowSubset: true,
    });
    expect(second.job).toMatchObject({ state: "DONE", faults: [] });
    const { data } = (await server.ask(ELSEWHERE, { vintage: second.token })).body;
    expect(data?.scenario).toEqual({ outcome: { region: null, municipality: null } });
    expect(data?.faults).toEqual(
      ["region", "municipality"].map((name) => ({ path: `scenario.outcome.${name}.code`, code: "NOT_IN_FIGURES" })),
    );
    const trails = await server.ask(
      `query ($v: String) { a: trace(vintage: $v, figure: "open", region: "FRL") { ...told } b: trace(vintage: $v, figure: "open", municipality: "GM0080") { ...told }
        c: trace(vintage: $v, figure: "transfer.FRL", region: "HMR") { ...told } } fragment told on TraceResult { ... on Problem { faults { code path } } }`,
      { v: second.token },
    );
    const absent = (path: string) => ({ faults: [{ code: "NOT_IN_FIGURES", path }] });
    expect(trails.body.data).toEqual({ a: absent("region"), b: absent("municipality"), c: absent("figure") });
    await vi.waitUntil(() => waiting().length === 0, { timeout: 10_000 });
  });

  it("refuses what is too large, announced or not, and keeps nothing of it", async () => {
    const before = waiting();
    const large = new Uint8Array(200_001);
    expect(await upload(large)).toMatchObject({ status: 413 });
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let part = 0; part < 4; part++) controller.enqueue(large.subarray(0, 60_000));
        controller.close();
      },
    });
    const answer = await upload(stream);
    expect(answer.status).toBe(413);
    expect(answer.text).toContain("FILE_TOO_LARGE");
    expect(waiting()).toEqual(before);
  });

  it("refuses a form, which another site could send, and what is compressed", async () => {
    for (const type of ["text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"])
      expect((await upload("a", "a.csv", type)).status, type).toBe(415);
    const headers = { "content-type": "application/octet-stream", "content-encoding": "gzip" };
    expect((await server.send("/uploads", { method: "POST", headers, body: "a" })).status).toBe(415);
    expect((await server.send("/uploads")).status).toBe(405);
  });

  it("keeps nothing of a file that was cut off", async () => {
    const before = waiting();
    const socket = connect(Number(new URL(server.url()).port), "127.0.0.1");
    const head = "POST /uploads HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: 5000\r\n\r\n";
    socket.write(`${head}${"a;b\n".repeat(100)}`);
    await vi.waitUntil(() => waiting().length > before.length, { timeout: 10_000 });
    socket.destroy();
    await vi.waitUntil(() => waiting().length === before.length, { timeout: 10_000 });
    expect((await server.send("/health")).status).toBe(200);
  });

  it("knows no file by a path, and no file that was never sent", async () => {
    for (const id of ["../../etc/passwd", "x".repeat(32), ""]) {
      const { body } = await server.ask(PREVIEW, { file: { upload: id } });
      expect(body.data?.importPreview).toMatchObject({ faults: [{ code: "UPLOAD_NOT_FOUND", column: "file.upload" }] });
    }
    const { body } = await server.ask(PREVIEW, { file: { text: "a", base64: "YQ==" } });
    expect(body.data?.importPreview).toMatchObject({ faults: [{ code: "FILE_INPUT" }] });
    const both = await server.ask(PREVIEW, { file: { content: { text: "a", upload: "x" } } });
    expect(both.body.errors?.[0]?.extensions?.fault).toMatchObject({ code: "INVALID_VALUE", path: "$file.content" });
    const one = await server.ask(PREVIEW, { file: { content: { text: "a" }, fileName: "a.csv" } });
    expect(one.body.errors).toBeUndefined();
  });

  it("offers templates, and no other file", async () => {
    const { status, text, headers } = await server.send("/templates/region-table.csv");
    expect(status).toBe(200);
    expect(text).toMatch(/^region,task/);
    expect(headers.get("content-disposition")).toBe('attachment; filename="region-table.csv"');
    expect((await server.send("/templates/..%2Fpackage.json")).status).toBe(404);
    expect((await server.send("/templates/nothing.csv")).status).toBe(404);
  });
});

describe("the limits", () => {
  const limited = testServer({ imports: () => ({ uploadRateLimit: 2, databaseUrl }) });

  it("let a client send so many files, and say when to come back", async () => {
    const send = () =>
      limited.send("/uploads", { method: "POST", headers: { "content-type": "text/csv" }, body: "a;b\n" });
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(201);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("say that publishing is off where there is no administrator", async () => {
    const { body } = await limited.ask(
      "{ importRules { publishing maxBytes kinds { kind isVintage columns { key } } } }",
    );
    expect(body.data?.importRules).toMatchObject({ publishing: false, maxBytes: 26_214_400 });
    const publish =
      'mutation { publishImport(token: "x", adminToken: "x") { ... on ImportFaults { faults { code } } } }';
    expect((await limited.ask(publish)).body.data).toEqual({ publishImport: { faults: [{ code: "PUBLISHING_OFF" }] } });
  });

  it("refuse a code that is taken, and say all that is wrong with what was said", async () => {
    const text = (await templateBytes("region-table-example.csv")).toString();
    const vintage = { code: "2026-01", labelNl: " ", date: "soon" };
    const input = { file: { text }, kind: "REGION_TABLE", vintage };
    const { job } = await imported(limited, input);
    const codes = [...(job.faults ?? [])].map(({ code }) => String(code));
    expect(codes).toEqual(["CODE_TAKEN", "VINTAGE_LABEL", "VINTAGE_LABEL", "VINTAGE_DATE"]);
    expect((await limited.ask(START, { input: {} })).status).toBe(200);
  });
});

describe("POST /accounts", () => {
  const folder = new URL("../../../packages/data/test/open-accounts/", import.meta.url);
  const ask = (body: object) =>
    server.send("/accounts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  it("proposes how accounts are read, and makes a table of what a person confirmed, to be imported like any other", async () => {
    const uploads: string[] = [];
    for (const name of readdirSync(folder).sort())
      uploads.push(String((await upload(readFileSync(new URL(name, folder), "utf8"), `dVi2024 ${name}`)).body.upload));
    const { status, body } = await ask({ uploads });
    expect(status).toBe(200);
    const { year, found, proposal } = body as unknown as AccountsLook;
    expect([year, found.length, proposal.choices.lines.debt]).toEqual([
      2024,
      5,
      ["Schulden aan banken", "Schulden aan overheid"],
    ]);
    const refused = await ask({ uploads, choices: proposal.choices });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining("confirmed")]);
    const made = await ask({ uploads, choices: { ...proposal.choices, year: 2024, confirmed: true } });
    expect(made.status).toBe(201);
    const table = made.body as unknown as AccountTableFile & { readonly made: { readonly upload: string } };
    expect(table.checks.filter(({ passed }) => passed === false).map(({ check }) => check)).toEqual(["BALANCE"]);
    expect(table.origins[1]?.fromReference).toContain("social.debt");
    const file = { upload: table.made.upload };
    const preview = (await server.ask(PREVIEW, { file, reading: { decimals: "POINT" } })).body.data?.importPreview;
    expect(preview).toMatchObject({ kind: "CORPORATION_TABLE", faults: [] });
  });

  it("says what is missing: files, an upload that is there, a table of corporations", async () => {
    const codeOf = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [status, body.errors?.[0]?.extensions?.code];
    expect(codeOf(await ask({}))).toEqual([400, "ACCOUNTS_REQUEST"]);
    expect(codeOf(await ask({ uploads: ["x"] }))).toEqual([404, "NO_SUCH_UPLOAD"]);
    const other = String((await upload("regio;opgave;tekort\nHMR;1;0\n")).body.upload);
    expect(codeOf(await ask({ uploads: [other] }))).toEqual([422, "NO_CORPORATIONS"]);
  });
});
