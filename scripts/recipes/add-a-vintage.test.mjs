import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inRoot } from "../lib/paths.mjs";
import { freePorts } from "../lib/ports.mjs";
import { copyPreparedStore } from "../testing/prepared-store.mjs";
import { copyRepository } from "./copy-repository.mjs";
import { followRecipe } from "./follow-recipe.mjs";

/** @typedef {{ vintages: { code: string, files: { href: string }[] }[] }} Listing of /data */

const OLDER = ["2026-01", "2024-12"];

/** Everything that is asked of a recalculation, with its hashes; under a scenario too. */
const QUESTION = `
  query ($vintage: String, $input: ScenarioInput) {
    scenario(vintage: $vintage, input: $input) {
      faults { message }
      outcome {
        hash datasetHash scenarioHash
        national { task capacity shortfall surplus moved open homesLost measuresLost slowdownYear published { task shortfall surplus } }
        allRegions { region { code } task shortfall surplus given received open homesLost robustness { verdict fallsShort of } }
        years { year open openShare }
        solidarity { transfers { from { code } to { code } amount } }
        robustness { variants { name shortfall surplus } }
      }
    }
  }`;
const LEVERS = {
  measures: [{ key: "rentIncrease", value: 0.5 }],
  assumptions: [{ key: "marketInterest", value: -0.5 }],
};

/** The letter is about two recalculations that were published; which the newest is does not matter to it. */
const LETTER = "{ claims(first: 100) { nodes { code modelled { amount value deviationPercent } } } }";

/** @type {{ url: string, stop: () => Promise<unknown> }[]} */
const apis = [];
let copy = "";

/** @param {string} folder of a repository whose API is built */
async function startApi(folder) {
  const [port] = await freePorts(1);
  const data = join(copy, `data-${apis.length}`);
  await copyPreparedStore(join(data, "store"));
  const settings = { API_PORT: String(port), DATA_DIR: data, NPA_OFFLINE: "1", RATE_LIMIT: "0", LOG_LEVEL: "error" };
  const child = spawn(process.execPath, [join(folder, "apps", "api", "dist", "main.js")], {
    env: /** @type {NodeJS.ProcessEnv} */ ({ PATH: process.env.PATH, ...settings }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    child.kill();
    return ended;
  };
  apis.push({ url, stop });
  const answers = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => child.exitCode !== null,
    );
  await vi.waitUntil(answers, { timeout: 200_000, interval: 100 });
  return url;
}

/**
 * @param {string} url
 * @param {string} query
 * @param {object} [variables]
 */
async function ask(url, query, variables) {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body });
  return /** @type {{ data: any }} */ (await answer.json()).data;
}

/**
 * All that an API hands out of a recalculation: answers, and every file to the last byte.
 * @param {string} url
 * @param {string} vintage
 */
async function handedOut(url, vintage) {
  const listing = /** @type {Listing} */ (await (await fetch(`${url}/data`)).json());
  const files = listing.vintages.find(({ code }) => code === vintage)?.files ?? [];
  const read = async (/** @type {string} */ path) => {
    const response = await fetch(url + path);
    const bytes = Buffer.from(await response.arrayBuffer());
    // Addresses of files name the port of the API.
    const text = bytes.toString("latin1").replaceAll(url, "");
    return [path, response.status, response.headers.get("result-hash"), text];
  };
  const paths = files.map(({ href }) => href);
  const withLevers = `/data/${vintage}/regions.csv?m.rentIncrease=0.5&a.marketInterest=-0.5`;
  return {
    plain: await ask(url, QUESTION, { vintage }),
    levers: await ask(url, QUESTION, { vintage, input: LEVERS }),
    files: await Promise.all([...paths, withLevers].map(read)),
  };
}

describe("a recalculation that is added as docs/recipes/add-a-vintage.md says", () => {
  let [before, after] = ["", ""];
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "vintage-"));
    const started = startApi(inRoot());
    await copyRepository(copy);
    await cp(inRoot("apps", "api", "dist"), join(copy, "apps", "api", "dist"), { recursive: true });
    await followRecipe(await readFile(inRoot("docs", "recipes", "add-a-vintage.md"), "utf8"), copy);
    before = await started;
    after = await startApi(copy);
  });
  afterAll(async () => {
    await Promise.all(apis.map(({ stop }) => stop()));
    await rm(copy, { recursive: true, force: true });
  });

  it.each(OLDER)("moves no figure, no hash and no byte of a file of %s", async (vintage) => {
    const [was, is] = await Promise.all([handedOut(before, vintage), handedOut(after, vintage)]);
    expect(was.files.map(([path]) => path)).toEqual(
      expect.arrayContaining(
        ["regions.csv", "robustness.csv", "package.zip"].map((name) => `/data/${vintage}/${name}`),
      ),
    );
    expect(was.plain.scenario.outcome.allRegions).toHaveLength(19);
    expect(was.files.filter(([, status]) => status !== 200)).toEqual([]);
    expect(is).toEqual(was);
  });

  it("leaves the letter with the recalculations that it is about", async () => {
    expect(await ask(after, LETTER)).toEqual(await ask(before, LETTER));
  });

  it("is the newest, with what was published and a split of its own", async () => {
    const { scenario } = await ask(after, QUESTION, { vintage: "latest" });
    const { national, allRegions } = scenario.outcome;
    expect(national.published).toEqual({ task: 121e9, shortfall: 16.2e9, surplus: 2.3e9 });
    expect(Math.abs(national.task - 121e9)).toBeLessThan(1000);
    expect(Math.abs(national.shortfall - national.surplus - 13.9e9)).toBeLessThan(1000);
    expect(Math.abs(national.shortfall - 16.2e9)).toBeGreaterThan(1000);
    expect(allRegions.map((/** @type {{ robustness: { of: number } }} */ { robustness }) => robustness.of)).toEqual(
      Array(19).fill(21),
    );
    expect((await fetch(`${after}/data/latest/robustness.csv`)).headers.get("content-location")).toContain("2027-01");
  });
});
