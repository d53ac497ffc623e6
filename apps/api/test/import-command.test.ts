import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { templateFile } from "@solidariteitskaart/data";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "./support/import-settings.js";
import { preparedDataDir } from "./support/prepared-store.js";
import { testServer } from "./support/test-server.js";

// Programs are started here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000 });

const MAIN = fileURLToPath(new URL("../dist/command-line/import-main.js", import.meta.url));
const dataDir = await preparedDataDir();
const server = testServer({ imports: () => ({ dataDir }) });

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function command(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { PATH: process.env.PATH, API_PORT: "1", ...env },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

const example = templateFile("region-table-example.csv")?.path ?? "";
const order = ["--kind", "region-table", "--code", "by-command", "--label", "Eigen", example];

it("says everything that is wrong with its command line", async () => {
  const { code, err } = await command(["--kind", "table", "--decimals", "x", "--map", "a"]);
  expect(code).toBe(2);
  for (const said of [
    "Give one file",
    "--kind is one of",
    "--code is needed",
    "--label is",
    "--map wants",
    "--decimals",
  ])
    expect(err).toContain(said);
  expect((await command(["--surprise"])).code).toBe(2);
  expect((await command(["--help"])).out).toContain("--kind KIND");
  expect((await command([...order.slice(0, -1), "no-such-file.csv"])).code).toBe(2);
});

it("imports into a running API, and tells token and key", async () => {
  const { code, out, err } = await command([...order, "--api", server.url(), "--json"]);
  expect({ code, err }).toMatchObject({ code: 0 });
  const { answer } = JSON.parse(out) as { answer: { token: string; rows: number; published: boolean } };
  expect(answer).toMatchObject({ rows: 19, published: false });
  const { body } = await server.ask("query ($v: String!) { vintage(code: $v) { import { code } } }", {
    v: answer.token,
  });
  expect(body.data).toEqual({ vintage: { import: { code: "by-command" } } });
});

it("prints what was left out or converted, each on a line of its own", async () => {
  const file = join(temporaryFolder(), "remarked.csv");
  writeFileSync(file, `${readFileSync(example, "utf8")}Bron: eigen cijfers\r\n`);
  const { code, out, err } = await command([...order.slice(0, -1), file, "--api", server.url()]);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(out).toMatch(/^notice: These lines are no rows .*"Bron: eigen cijfers"\.$/m);
});

it("prints every fault with row, column, value and what is allowed", async () => {
  const file = join(temporaryFolder(), "faulty.csv");
  writeFileSync(file, "regio;opgave;tekort\nHMR;tien;0\nXX;1000000;0\n");
  const { code, err } = await command([...order.slice(0, -1), file, "--api", server.url()]);
  expect(code).toBe(1);
  expect(err).toMatch(/^\d+ faults; nothing was stored:$/m);
  expect(err).toMatch(/row 2, column "opgave": "tien" .*Allowed: .*\[NOT_A_NUMBER\]/);
  expect(err).toMatch(/row 3, column "regio": "XX" .*Allowed: /);
});

it("imports into the store itself, but not while an API has that", async () => {
  const own = await preparedDataDir();
  const { code, err } = await command([...order, "--direct"], { DATA_DIR: own });
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(err).toContain("into the store itself");
  // The server of this file has its store open since the import above.
  const taken = await command([...order, "--direct"], { DATA_DIR: dataDir });
  expect(taken.code).toBe(3);
  expect(taken.err).toContain("--api http://127.0.0.1:4000");
});

it("says that nobody answers", async () => {
  const { code, err } = await command([...order, "--api", "http://127.0.0.1:1"]);
  expect(code).toBe(3);
  expect(err).toContain("does not answer");
});
