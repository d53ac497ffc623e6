import { createClient, MunicipalityDocument } from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { countInWords } from "../src/format/count";
import { euroExact, wholeNumber } from "../src/format/euro";
import { withBrowser } from "./support/browser";
import { plain } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();

const askMunicipality = async (code: string) => {
  const { municipality } = await createClient(`${inject("apiUrl")}/graphql`).request(MunicipalityDocument, { code });
  if (!municipality) throw new Error(`the API knows no ${code}`);
  return municipality;
};

describe("municipalities on the map", () => {
  test("come with zooming in: lines, larger towns first, and what is published", async () => {
    const amsterdam = await askMunicipality("GM0363");
    const page = await openPage("/?flows=none");
    expect(await page.locator("[data-municipality]").count()).toBe(0);
    const outline = async () => (await page.locator("#area-FRL").getAttribute("d"))?.length ?? 0;
    const small = await outline();
    await page.getByRole("button", { name: "Inzoomen" }).click();
    await page.locator('[data-map="zoomed"] [data-layer="municipalities"]').waitFor();
    const town = page.locator('[data-municipality="GM0363"]');
    await town.waitFor({ state: "attached" });
    const words = plain(await town.getAttribute("aria-label"));
    expect(words).toContain(`${countInWords(amsterdam.corporationDwellings, "nl")} corporatiewoningen`);
    expect(words).toContain(`${amsterdam.corporationSharePercent} %`);
    // And the outlines with every bend, which the small picture did without.
    expect(await outline()).toBeGreaterThan(1.5 * small);
    expect(plain(await page.locator("#map").textContent())).toContain("Het tekort is alleen per regio bekend.");
  });

  test("show their published figures above the modelled ones of their region", async () => {
    const amsterdam = await askMunicipality("GM0363");
    const page = await readSent(`/?region=${amsterdam.region.code}&gemeente=GM0363`);
    const lines = textIn(page, '[data-testid="municipality"]');
    expect(lines).toContain(wholeNumber(amsterdam.corporationDwellings, "nl"));
    expect(lines).toContain(plain(euroExact(amsterdam.meanWozValue, "nl")));
    expect(lines).toContain(`${amsterdam.corporationSharePercent} %`);
    expect(lines).toContain("gepubliceerd");
  });
});
