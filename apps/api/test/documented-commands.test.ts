import { execFile } from "node:child_process";
import { chmod, copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { templateFile } from "@solidariteitskaart/data";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { findOrInstallCurl } from "../../../scripts/lib/curl.mjs";
import { findOrInstallPython } from "../../../scripts/lib/python.mjs";
import { temporaryFolder } from "./support/import-settings.js";
import { emptyDatabase } from "./support/own-figures.js";
import { type Tree, testServer } from "./support/test-server.js";

const databaseUrl = await emptyDatabase();
const server = testServer({ imports: () => ({ databaseUrl }) });
// Programs are started here, and a Python installed where there is none; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 600_000 });

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const MAIN = fileURLToPath(new URL("../dist/command-line/import-main.js", import.meta.url));

let python: string;
beforeAll(async () => {
  await findOrInstallCurl();
  python = await findOrInstallPython();
});

/** The snippets of a page as they stand, but for the address: the API of the tests has another port. */
async function snippets(page: string, language: string): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, page), "utf8");
  const found = [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, code = ""]) => code,
  );
  return found.map((code) => code.replaceAll("http://127.0.0.1:4000", server.url()));
}

/** The one snippet with these words. */
async function snippet(page: string, language: string, words: string): Promise<string> {
  const found = (await snippets(page, language)).filter((code) => code.includes(words));
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

/** Runs lines of a shell. Installing and building are done when tests run, so `npm run import` goes to the command at once. */
async function shell(code: string, cwd: string): Promise<string> {
  const programs = temporaryFolder();
  const npm = join(programs, "npm");
  const start = `"${process.execPath}" "${MAIN}"`;
  await writeFile(npm, `#!/bin/sh\n[ "$1 $2 $3" = "run import --" ] || exit 9\nshift 3\nexec ${start} "$@"\n`);
  await chmod(npm, 0o755);
  const env = { ...process.env, PATH: `${programs}:${process.env.PATH}`, API_PORT: new URL(server.url()).port };
  return (await run("sh", ["-e", "-c", code], { cwd, env })).stdout;
}

/** A folder with the example of a region table under another name. */
async function folderWith(name: string, format: "csv" | "xlsx"): Promise<string> {
  const folder = temporaryFolder();
  await copyFile(templateFile(`region-table-example.${format}`)?.path ?? "", join(folder, name));
  return folder;
}

const national = async (vintage: string): Promise<Tree | undefined> => {
  const question =
    "query ($v: String) { outcome(vintage: $v) { ... on Outcome { national { shortfall moved open } } } }";
  return (await server.ask(question, { v: vintage })).body.data?.outcome;
};

const tokenIn = (output: string) => /^token: +(\S+)/m.exec(output)?.[1] ?? "";

describe("the recipe for own figures", () => {
  const page = "docs/recipes/bring-your-own-figures.md";

  it("imports with the command", async () => {
    const output = await shell(await snippet(page, "sh", "npm run import"), ROOT);
    expect(await national(tokenIn(output))).toEqual(await national("2026-01"));
  });

  it("imports with Python, and ends with the outcome that the API gives", async () => {
    const code = await snippet(page, "python", "startImport");
    const { stdout } = await run(python, ["-c", code], { cwd: await folderWith("regions.xlsx", "xlsx") });
    expect(JSON.parse(stdout)).toEqual({ faults: [], outcome: await national("2026-01") });
  });

  it("prints with Python what is wrong with a file", async () => {
    const code = await snippet(page, "python", "startImport");
    const cwd = temporaryFolder();
    await writeFile(join(cwd, "regions.xlsx"), "regio;opgave;tekort\nHMR;tien;0\n");
    const failure: unknown = await run(python, ["-c", code], { cwd }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('"value": "tien"') as string });
  });
});

describe("other pages", () => {
  it("ask with curl as the README does", async () => {
    const answer = JSON.parse(await shell(await snippet("README.md", "sh", "curl"), ROOT)) as Tree;
    expect(answer.data?.scenario?.outcome).toMatchObject((await national("2026-01")) as object);
  });

  it("import as the README does", async () => {
    const output = await shell(
      await snippet("README.md", "sh", "npm run import"),
      await folderWith("figures.xlsx", "xlsx"),
    );
    expect(await national(tokenIn(output))).toEqual(await national("2026-01"));
  });

  it("send a file with curl as the page about own figures does", async () => {
    const code = await snippet("docs/own-figures.md", "sh", "/uploads");
    const answer = JSON.parse(await shell(code, await folderWith("regions.csv", "csv"))) as Tree;
    expect(answer).toMatchObject({ fileName: "regions.csv", upload: expect.stringMatching(/^[\w-]{32}$/) as string });
  });

  it("read a table with pandas as the page about downloads does", async () => {
    const code = await snippet("docs/data-downloads.md", "python", "read_csv");
    const { stdout } = await run(python, ["-c", `import pandas\ntable = ${code}\nprint(table.shortfall.sum())`]);
    expect(Number(stdout)).toBe(Number((await national("2026-01"))?.national?.shortfall));
  });
});
