import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerIn, createClient, EnsembleDocument, OutcomeDocument } from "@solidariteitskaart/client";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { askApi } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { get } from "./support/get";
import { importExample, tokenOf } from "./support/import-example";
import { identityOn, plain, readEuros, tableRowOf } from "./support/read-page";
import { readSent } from "./support/read-sent";
import { violationsOn } from "./support/violations";

const { openPage } = withBrowser();

const narrow = { width: 390, height: 844 };
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

const give = (page: Page, name: string, text: string): Promise<void> =>
  page.locator("#desk input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

const ownOutcome = async (token: string) => {
  const outcome = answerIn(
    (await createClient(`${inject("apiUrl")}/graphql`).request(OutcomeDocument, { vintage: token })).scenario,
    "outcome",
  );
  if (outcome.__typename !== "Outcome") throw new Error("no figures behind the link");
  return outcome;
};

const typeOfEnsemble = async (vintage: string): Promise<string> => {
  const client = createClient(`${inject("apiUrl")}/graphql`);
  const { scenario } = await client.request(EnsembleDocument, { vintage, scenario: {}, runs: 20, seed: 1 });
  return answerIn(scenario, "ensemble").__typename;
};

describe("figures of one's own", () => {
  test.each(["region-table", "corporation-table", "municipality-figures"])(
    "the example of a %s imports, and map and table show what the API gives, to the euro",
    { timeout: 180_000 },
    async (kind) => {
      const page = await openPage("about:blank");
      const { link } = await importExample(page, kind);
      const token = tokenOf(link);
      const outcome = await ownOutcome(token);
      const response = await page.goto(`${link}&region=HMR&view=table`);
      expect(plain(await page.getByTestId("own-note").textContent())).toContain(
        "Iemand heeft deze cijfers zelf ingevoerd",
      );
      expect(await page.locator("h1").textContent()).toContain("Eigen cijfers:");
      const wanted = outcome.regions.nodes.find(({ region }) => region.code === "HMR");
      expect(readEuros((await tableRowOf(page, "HMR"))[0] ?? "")).toBe(wanted?.ownPosition);
      expect((await identityOn(page)).remaining).toBe(wanted?.remaining);
      expect(response?.headers()).toMatchObject({
        "x-robots-tag": "noindex, nofollow",
        "referrer-policy": "no-referrer",
      });
      const withAccounts = kind !== "region-table";
      // The page draws a thousand futures; of a second kind with accounts a few show that it can.
      const few = kind === "municipality-figures";
      if (few) expect(await typeOfEnsemble(token)).toBe("Ensemble");
      for (const path of ["/scenario", "/regio/HMR", ...(few ? [] : ["/zekerheid"]), "/lange-termijn", "/gegevens"]) {
        const sent = await readSent(`${path}?v=${token}`);
        expect([path, sent.querySelectorAll('[data-testid="own-note"]').length]).toEqual([path, 1]);
        const refusal = (sent.querySelector("main")?.textContent ?? "").includes(
          "Hier zijn cijfers per corporatie voor nodig",
        );
        expect([path, refusal]).toEqual([path, !withAccounts && ["/zekerheid", "/lange-termijn"].includes(path)]);
        const amounts = [...sent.querySelectorAll("#solidarity [data-exact]")];
        if (path === "/regio/HMR")
          expect(amounts.map((one) => Number(one.getAttribute("data-exact")))).toContain(wanted?.remaining);
        if (path === "/gegevens") expect(sent.querySelectorAll(`a[href^="/data/${token}/"]`).length).toBeGreaterThan(3);
      }
    },
  );

  test("homes give a key and no map", { timeout: 180_000 }, async () => {
    const page = await openPage("about:blank");
    const { link: key } = await importExample(page, "holdings");
    expect(key).toMatch(/^[\w-]{32}$/);
    expect(await page.getByRole("link", { name: "Bekijk de kaart met uw cijfers" }).count()).toBe(0);
  });

  test("open accounts are proposed, confirmed, remembered and imported", { timeout: 180_000 }, async () => {
    const page = await openPage("/eigen-cijfers");
    const part = page.locator("[data-accounts]");
    const folder = new URL("../../../packages/data/test/open-accounts/", import.meta.url);
    const files = readdirSync(folder).sort();
    const find = async () => {
      await part.locator("input[type=file]").setInputFiles(files.map((name) => fileURLToPath(new URL(name, folder))));
      await part.getByLabel("Jaar van de jaarrekeningen").fill("2024");
      await part.getByRole("button", { name: "Zoek de tabellen" }).click();
      await part.getByTestId("account-choices").waitFor();
    };
    await find();
    const debt = part.getByRole("checkbox", { name: "Schulden aan overheid" });
    expect(await debt.isChecked()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    await debt.uncheck();
    await part.getByLabel("Ik heb eenheden, codes en regels nagekeken").check();
    await part.getByRole("button", { name: "Maak de tabel" }).click();
    await part.getByRole("button", { name: "Voer in", exact: true }).waitFor();
    expect(await part.getByTestId("account-checks").locator("li").count()).toBe(1);
    await part.getByRole("button", { name: "Voer in", exact: true }).click();
    await part.getByRole("heading", { name: "Uw cijfers staan klaar" }).waitFor();
    await part.getByRole("button", { name: "Andere bestanden" }).click();
    await find();
    expect(await debt.isChecked()).toBe(false);
  });

  test("a region table has the amounts of what it was filled with, and is deleted with its key only", async () => {
    const page = await openPage("about:blank");
    const { link, deleteKey } = await importExample(page, "region-table");
    // There is no administrator here.
    await page.getByText("Publiceren staat uit op deze server").first().waitFor();
    await page.getByText("Nieuwe grenzen invoeren staat uit op deze server").waitFor();
    expect(await page.getByLabel("Sleutel van de beheerder").count()).toBe(0);
    const token = tokenOf(link);
    expect((await ownOutcome(token)).national.open).toBe((await askApi("2026-01")).national.open);

    await page.goto(`/eigen-cijfers?v=${token}`);
    await page.getByLabel("Sleutel om te verwijderen").fill("verkeerd");
    await page.getByRole("button", { name: "Verwijder deze cijfers" }).click();
    await page.getByRole("button", { name: "Ja, verwijder" }).click();
    await page.getByText("Deze sleutel hoort niet bij deze cijfers.").waitFor();
    await page.getByLabel("Sleutel om te verwijderen").fill(deleteKey);
    await page.getByRole("button", { name: "Ja, verwijder" }).click();
    await page.getByText("Uw cijfers zijn verwijderd.").waitFor();

    await page.goto(link);
    expect(plain(await page.getByTestId("refused").textContent())).toContain("Die cijfers zijn verwijderd");
    expect(await page.getByTestId("answer").count()).toBe(0);
    await page.goto(`/eigen-cijfers?v=${token}`);
    await heading(page, "Deze privélink werkt niet").waitFor();
  });
});

describe("a file with faults", () => {
  test("is asked about where its amounts can't be right, with every reading, and read as a person says", async () => {
    const page = await openPage("/eigen-cijfers");
    await give(page, "duizenden.csv", "regio;opgave;tekort;overschot\nFRL;2832296;0;640433\nMRA;20826608;1397185;0\n");
    await page.locator("input[name=subset]").check();
    await page.getByRole("button", { name: "Voer in", exact: true }).click();
    const question = page.getByTestId("unit-question").filter({ hasText: "opgave" });
    const thousands = question.getByRole("button", { name: "als de cellen in duizenden staan" });
    expect(plain(await thousands.textContent())).toContain("23.658.904.000 EUR");
    await thousands.click();
    await page.getByLabel("Waarin “opgave” telt").waitFor();
    expect(await page.getByLabel("Waarin “opgave” telt").inputValue()).toBe("THOUSAND");
    for (const header of ["tekort", "overschot"]) {
      await page.getByLabel(`Waarin “${header}” telt`).selectOption("THOUSAND");
      await page.locator('[data-step="preview"] [aria-busy="false"]').waitFor();
    }
    await page.locator("input[name=subset]").check();
    await page.getByRole("button", { name: "Voer in", exact: true }).click();
    await heading(page, "Uw cijfers staan klaar").waitFor();
    const token = tokenOf(plain(await page.getByTestId("private-link").textContent()));
    expect((await ownOutcome(token)).national).toMatchObject({ task: 23_658_904_000, shortfall: 1_397_185_000 });
    // They are of two regions, and every page says so of a place in another one.
    for (const path of ["/?region=HMR", "/embed?region=HMR", "/embed/gemeente/GM0599", "/vergelijk?p=FRL,GM0599"]) {
      const answer = await get(`${path}${path.includes("?") ? "&" : "?"}v=${token}`);
      expect([path, plain(await answer.text())]).toEqual([path, expect.stringMatching(/staat niet in deze cijfers/)]);
    }
  });

  const broken = `regio;opgave;tekort\nHMR;tien;0\n${Array.from({ length: 30 }, () => "XX;1;1").join("\n")}\n`;

  test("shows all of them with row, column, value and what is allowed, narrows them down, and gives them as a file", async () => {
    const page = await openPage("/eigen-cijfers");
    await give(page, "kapot.csv", broken);
    await page.getByRole("button", { name: "Voer in", exact: true }).click();
    await heading(page, /^Er kloppen \d+ dingen niet/).waitFor();
    const first = page.locator("tbody tr").filter({ hasText: "tien" }).first();
    expect((await first.locator("td").allTextContents()).slice(0, 4)).toEqual([
      "2",
      "opgave",
      "tien",
      "Dit is geen getal.",
    ]);
    await page.getByRole("button", { name: "Volgende" }).click();
    await page.getByText(/^26 tot en met /).waitFor();
    await page.getByLabel("Soort fout kiezen").selectOption("NOT_A_NUMBER");
    expect(await page.getByRole("region", { name: "Fouten in het bestand" }).locator("tbody tr").count()).toBe(1);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Haal de lijst op (CSV)" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("fouten.csv");
    expect(await violationsOn(page)).toEqual([]);
  });

  test("lets a column be chosen, and reads the file again", async () => {
    const page = await openPage("/eigen-cijfers");
    await give(page, "anders.csv", "gebied;opgave;tekort\nHMR;10;1\n");
    await heading(page, "Dit klopt nog niet").waitFor();
    expect(await page.getByRole("button", { name: "Voer in", exact: true }).isDisabled()).toBe(true);
    await page.getByLabel("Wij lezen “gebied” als").selectOption("region");
    await heading(page, "Dit klopt nog niet").waitFor({ state: "detached" });
    expect(await page.getByLabel("Wij lezen “gebied” als").inputValue()).toBe("region");
  });
});

describe("what can go wrong on the way", () => {
  test("is explained, whatever the server says, and another file can be chosen", async () => {
    const page = await openPage("/eigen-cijfers", { size: narrow });
    for (const [status, code, text] of [
      [413, "FILE_TOO_LARGE", "Dit bestand is te groot"],
      [429, "RATE_LIMITED", "U heeft kort na elkaar veel bestanden verstuurd"],
      [507, "STORE_FULL", "Er is geen ruimte meer op deze server"],
      [502, "API_AWAY", "De rekendienst antwoordt niet"],
    ] as const) {
      await page.route(
        "**/uploads?*",
        (route) => route.fulfill({ status, json: { errors: [{ message: "", extensions: { code } }] } }),
        { times: 1 },
      );
      await give(page, "x.csv", "a;b\n1;2\n");
      await heading(page, text).waitFor();
      expect([code, await violationsOn(page)]).toEqual([code, []]);
      await page.getByRole("button", { name: "Kies een ander bestand" }).click();
      await page.getByText("Sleep uw bestand hierheen").waitFor();
    }
  });

  test("an import is stopped when the reader asks, and nothing is stored", async () => {
    const page = await openPage("about:blank");
    // The stream keeps silent, so that there is something to stop.
    let silent = true;
    await page.route("**/graphql/stream", async (route) => {
      while (silent) await new Promise((resolve) => setTimeout(resolve, 50));
      await route.continue();
    });
    const asked = page.waitForRequest((request) => (request.postData() ?? "").includes("mutation CancelImport"));
    await page.goto("/eigen-cijfers?voorbeeld=holdings");
    await page.getByRole("button", { name: "Voer in", exact: true }).click();
    await page.getByRole("button", { name: "Stop de invoer" }).click();
    expect((await (await asked).response())?.status()).toBe(200);
    silent = false;
    await heading(page, /^(De invoer is gestopt|Uw cijfers staan klaar)$/).waitFor();
  });

  test("without scripts the page explains, and gives templates, columns and commands", async () => {
    const page = await openPage("/eigen-cijfers", { javaScriptEnabled: false });
    // Looking up by text leaves out what stands in noscript.
    await page.locator("main noscript p").waitFor();
    const address = await page.getByRole("link", { name: "ingevuld voorbeeld (CSV)" }).first().getAttribute("href");
    const template = await fetch(`${inject("webUrl")}${address ?? ""}`);
    expect(template.headers.get("content-disposition")).toContain("region-table-example.csv");
    expect(await template.text()).toContain("FRL,");
    expect(await page.locator("main").textContent()).toContain(`${inject("webUrl")}/uploads?fileName=`);
  });
});

describe("every state has no fault that axe finds", () => {
  test.each([
    { size: { width: 1280, height: 900 }, path: "/eigen-cijfers", scheme: "light" as const },
    { size: narrow, path: "/en/eigen-cijfers", scheme: "dark" as const },
  ])("$path at $size.width pixels, $scheme", async ({ size, path, scheme }) => {
    const page = await openPage("about:blank", { size });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(`${path}?voorbeeld=region-table`);
    const start = page.getByRole("button", { name: /^(Voer in|Import)$/ });
    await start.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await start.click();
    await page.getByTestId("delete-key").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(plain(await page.getByTestId("private-link").textContent()), { waitUntil: "networkidle" });
    expect(await violationsOn(page)).toEqual([]);
  });
});
