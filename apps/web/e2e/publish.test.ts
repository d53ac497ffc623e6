import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, OutcomeDocument } from "@solidariteitskaart/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePorts } from "../../../scripts/lib/ports.mjs";
import { startProduct } from "../../../scripts/lib/product.mjs";
import { withBrowser } from "./support/browser";
import { importExample, tokenOf } from "./support/import-example";
import { readEuros, tableRowOf } from "./support/read-page";

const ADMIN_TOKEN = "sleutel-van-de-beheerder-van-deze-proef";

const { openPage } = withBrowser();

describe("where there is an administrator", () => {
  let site = "";
  let api = "";
  let stop = async (): Promise<void> => undefined;
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "publish-"));
    const [apiPort = 0, webPort = 0] = await freePorts(2);
    const env = { NPA_OFFLINE: "1", LOG_LEVEL: "warn", DATA_DIR: folder, ADMIN_TOKEN };
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
    const key = page.getByLabel("Sleutel van de beheerder");
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
    const { outcome } = await createClient(`${api}/graphql`).request(OutcomeDocument, { vintage: code });
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
});
