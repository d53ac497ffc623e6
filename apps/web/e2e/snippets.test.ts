import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { answerIn, createClient, OutcomeDocument, snippets } from "@solidariteitskaart/client";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { findOrInstallCurl } from "../../../scripts/lib/curl.mjs";
import { findOrInstallPython } from "../../../scripts/lib/python.mjs";
import { findOrInstallR } from "../../../scripts/lib/r.mjs";

const run = promisify(execFile);
/** Time to install Python or R, where there is none. */
const PATIENCE = 600_000;

const variables = {
  vintage: "2026-01",
  scenario: {
    measures: [{ key: "rentIncrease", value: 0.3, from: 2027 }],
    solidarity: { give: "STATUTORY_LEVY", reserveShare: 0.1 },
  },
} as const;

let url = "";
let python = "";
beforeAll(async () => {
  url = `${inject("apiUrl")}/graphql`;
  await findOrInstallCurl();
  python = await findOrInstallPython();
}, PATIENCE);

describe("a copied snippet", () => {
  it("gives the same figures as the page, to the hash", async () => {
    const outcome = answerIn((await createClient(url).request(OutcomeDocument, variables)).scenario, "outcome");
    const copied = snippets({ query: OutcomeDocument.toString(), variables, url });
    const viaPython = await run(python, ["-c", copied.python]);
    expect(JSON.parse(viaPython.stdout)).toEqual({ scenario: { faults: [], outcome } });
    const viaCurl = await run("sh", ["-c", copied.curl]);
    expect(JSON.parse(viaCurl.stdout)).toMatchObject({ data: { scenario: { outcome } } });
  });

  it("runs in R", { timeout: PATIENCE }, async () => {
    const program = await findOrInstallR();
    const outcome = answerIn((await createClient(url).request(OutcomeDocument, variables)).scenario, "outcome");
    const copied = snippets({ query: OutcomeDocument.toString(), variables, url });
    const { stdout } = await run(program, ["-e", copied.r]);
    expect(stdout).toContain("hash" in outcome ? outcome.hash : "no figures");
  });

  it("says what is wrong with a scenario", async () => {
    const query = '{ scenario(vintage: "2030-01") { faults { code allowed } } }';
    const { stdout } = await run(python, ["-c", snippets({ query, url }).python]);
    expect(JSON.parse(stdout)).toMatchObject({ scenario: { faults: [{ code: "UNKNOWN_VINTAGE" }] } });
    const broken = snippets({ query: "{ nothing }", url });
    await expect(run(python, ["-c", broken.python])).rejects.toMatchObject({
      stderr: expect.stringContaining("nothing"),
    });
  });
});
