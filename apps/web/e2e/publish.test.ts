import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  answerIn,
  BoundariesInUseDocument,
  createClient,
  OutcomeDocument,
  PlaceOutlinesDocument,
} from "@solidariteitskaart/client";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePorts } from "../../../scripts/lib/ports.mjs";
import { startProduct } from "../../../scripts/lib/product.mjs";
import { copyPreparedStore } from "../../../scripts/testing/prepared-store.mjs";
import { withBrowser } from "./support/browser";
import { importExample, tokenOf } from "./support/import-example";
import { plentyOfMemory } from "./support/plenty-of-memory";
import { readEuros, tableRowOf } from "./support/read-page";
import { violationsOn } from "./support/violations";

const ADMIN_TOKEN = "sleutel-van-de-beheerder-van-deze-proef";

const { openPage } = withBrowser();

interface Topology {
  readonly objects: Record<string, { geometries: unknown[] }>;
}

const giveLines = (page: Page, name: string, topology: Topology): Promise<void> =>
  page
    .locator("#boundaries input[type=file]")
    .setInputFiles({ name, mimeType: "application/geo+json", buffer: Buffer.from(JSON.stringify(topology)) });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return (one instanceof HTMLInputElement ? one.name || one.type : one?.textContent) ?? "";
  });

/** Presses stop as soon as there is something to stop: a check may be over before a person could. */
const stopAtOnce = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const watcher = new MutationObserver(() => {
          const stop = document.querySelector<HTMLElement>('[data-boundaries="checking"] button:not([type="submit"])');
          if (stop === null) return;
          watcher.disconnect();
          stop.click();
          done();
        });
        watcher.observe(document, { subtree: true, childList: true, attributes: true });
        document.querySelector<HTMLFormElement>("#boundaries form")?.requestSubmit();
      }),
  );

describe("where there is an administrator", () => {
  let site = "";
  let api = "";
  let stop = async (): Promise<void> => undefined;
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "publish-"));
    await copyPreparedStore(join(folder, "store"));
    const [apiPort = 0, webPort = 0] = await freePorts(2);
    const env = { NPA_OFFLINE: "1", LOG_LEVEL: "warn", DATA_DIR: folder, ADMIN_TOKEN, ...plentyOfMemory };
    const product = await startProduct({ apiPort, webPort, host: "127.0.0.1" }, { env });
    [site, api, stop] = [product.webUrl, product.apiUrl, product.stop];
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("figures are published with the right key only, and then everybody can choose them", async () => {
    const page = await openPage("about:blank");
    const { link } = await importExample(page, "region-table", site);
    await page.goto(`${site}/eigen-cijfers?v=${tokenOf(link)}`);
    const key = page.getByRole("region", { name: "Publiceren voor iedereen" }).getByLabel("Sleutel van de beheerder");
    const publish = page.getByRole("button", { name: "Publiceer" });
    const said = page.getByTestId("published");

    await key.fill("zomaar-een-sleutel-die-niet-klopt");
    await publish.click();
    await said.getByText("Dit is niet de sleutel van de beheerder.").waitFor();
    const visitor = await openPage(site);
    const choices = visitor.getByRole("navigation", { name: "Doorrekening" }).getByRole("link");
    expect(await choices.count()).toBe(2);

    await key.fill(ADMIN_TOKEN);
    await publish.click();
    await said.getByText("Gepubliceerd. Iedereen kan deze cijfers nu kiezen.").waitFor();
    const open = page.getByRole("link", { name: "Bekijk ze zoals iedereen ze ziet" });
    const code = new URL((await open.getAttribute("href")) ?? "", site).searchParams.get("v") ?? "";
    const outcome = answerIn(
      (await createClient(`${api}/graphql`).request(OutcomeDocument, { vintage: code })).scenario,
      "outcome",
    );
    if (outcome.__typename !== "Outcome") throw new Error("nobody sees what was published");

    await expect
      .poll(
        async () => {
          await visitor.goto(site);
          return choices.count();
        },
        { timeout: 15_000 },
      )
      .toBe(3);
    await visitor.goto(`${site}/?v=${code}&view=table`);
    expect(await visitor.getByTestId("own-note").textContent()).toContain(
      "door de beheerder van deze site gepubliceerd",
    );
    const wanted = outcome.regions.nodes.find(({ region }) => region.code === "HMR");
    expect(readEuros((await tableRowOf(visitor, "HMR"))[0] ?? "")).toBe(wanted?.ownPosition);
  });

  const askLines = async () => {
    const client = createClient(`${api}/graphql`);
    const [{ boundaries }, { municipalities }] = await Promise.all([
      client.request(BoundariesInUseDocument, {}),
      client.request(PlaceOutlinesDocument, {}),
    ]);
    return { ...boundaries, topology: municipalities.topology as Topology };
  };

  test("official boundaries are given by keyboard, stopped, and taken over with the right key only", async () => {
    const { topology } = await askLines();
    const page = await openPage(`${site}/eigen-cijfers`);
    const part = page.locator("#boundaries");
    await part.getByText("Nu op de kaart: schematische grenzen").waitFor();
    await part.getByLabel("Bron", { exact: true }).focus();
    const typed = ["CBS gebiedsindelingen", "CC BY 4.0", "2026", "", "zomaar-een-sleutel"];
    for (const [index, text] of typed.entries()) {
      await page.keyboard.type(text);
      await page.keyboard.press(index < typed.length - 1 ? "Tab" : "Enter");
    }
    await part.getByRole("alert").getByText("Kies eerst een bestand.").waitFor();
    expect(await focused(page)).toBe("file");

    await giveLines(page, "gemeenten-2026.json", topology);
    await part.getByRole("button", { name: "Controleer en neem over" }).press("Enter");
    await part.getByText("Dit is niet de sleutel van de beheerder.").waitFor();
    expect(await focused(page)).toBe("adminToken");
    expect(await part.getByLabel("Bron", { exact: true }).inputValue()).toBe("CBS gebiedsindelingen");
    expect(await violationsOn(page)).toEqual([]);

    await part.getByLabel("Sleutel van de beheerder").fill(ADMIN_TOKEN);
    await stopAtOnce(page);
    await part.getByRole("heading", { name: "U hebt gestopt" }).waitFor();
    expect(await askLines()).toMatchObject({ schematic: true });

    await part.getByRole("button", { name: "Controleer en neem over" }).press("Enter");
    const done = part.getByRole("heading", { name: "De nieuwe grenzen zijn overgenomen" });
    await done.waitFor({ timeout: 100_000 });
    expect(await focused(page)).toBe(await done.textContent());
    const taken = await part.getByTestId("boundaries-taken").locator("dd").allTextContents();
    expect(taken[0]).toBe("342 gemeenten. De grenzen van 19 woningmarktregio’s zijn daaruit samengesteld.");
    // The first version: what was stopped was not taken.
    expect(taken[6]).toBe("1");
    expect(await violationsOn(page)).toEqual([]);
    const about = { source: "CBS gebiedsindelingen", licence: "CC BY 4.0", vintage: "2026", schematic: false };
    expect(await askLines()).toMatchObject(about);
    await part.getByRole("button", { name: "Voer andere grenzen in" }).click();
    await part.getByText("Nu op de kaart: grenzen uit 2026 van CBS gebiedsindelingen (CC BY 4.0).").waitFor();
  });

  test("faulty boundaries are refused with all faults, and every trouble on the way keeps what was filled in", async () => {
    const { topology, source } = await askLines();
    for (const { geometries } of Object.values(topology.objects)) geometries.splice(0, 30);
    const page = await openPage("about:blank", { size: { width: 390, height: 844 } });
    // A slow connection: a file is chosen before the page has come to life, and is not lost.
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/texts.json?*", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site}/en/eigen-cijfers`, { waitUntil: "domcontentloaded" });
    const part = page.locator("#boundaries");
    const submit = part.getByRole("button", { name: "Check and take over" });
    await giveLines(page, "cut.json", topology);
    release();
    await part.getByText("cut.json").waitFor();
    await part.getByLabel("Source", { exact: true }).fill("Land registry");
    await part.getByLabel("Licence", { exact: true }).fill("CC0");
    await part.getByLabel("Year of the boundaries").fill("2025");
    await part.getByLabel("The administrator’s key").fill(ADMIN_TOKEN);

    const troubles = [
      ["**/uploads?*", 413, "FILE_TOO_LARGE", "This file is too large"],
      ["**/uploads?*", 0, "", "The calculation service does not answer"],
      ["**/graphql", 0, "", "No answer came"],
    ] as const;
    for (const [address, status, code, said] of troubles) {
      await page.route(address, (route) =>
        status === 0
          ? route.abort()
          : route.fulfill({ status, json: { errors: [{ message: "", extensions: { code } }] } }),
      );
      await submit.click();
      await part.getByRole("heading", { name: said }).waitFor();
      await page.unroute(address);
    }

    await submit.click();
    await part.getByRole("heading", { name: "30 things in your file are not right" }).waitFor();
    const rows = part.getByRole("region", { name: "Faults in the file" }).locator("tbody tr");
    expect(await rows.count()).toBe(25);
    expect(await rows.first().locator("td").allTextContents()).toEqual([
      "whole file",
      expect.stringMatching(/^GM\d{4} \S/),
      "This municipality is missing.",
      "all 342 municipalities",
    ]);
    expect(await violationsOn(page)).toEqual([]);
    expect(await part.getByLabel("Source", { exact: true }).inputValue()).toBe("Land registry");
    expect(await askLines()).toMatchObject({ source });
  });
});
