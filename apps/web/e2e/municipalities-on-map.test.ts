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

  test.each(["light", "dark"] as const)(
    "are named in an ink that can be read on the colour of their region: %s",
    async (colorScheme) => {
      const page = await openPage("/?flows=none");
      await page.emulateMedia({ colorScheme });
      await page.getByRole("button", { name: "Inzoomen" }).click();
      await page.locator('[data-map="zoomed"] [data-municipality]').first().waitFor({ state: "attached" });
      const names = await page.locator("[data-municipality]").evaluateAll((all) =>
        all.map((place) => {
          const text = place.querySelector("text");
          const land = document.querySelector(
            `[data-map="zoomed"] [data-region="${place.getAttribute("data-on") ?? ""}"] path`,
          );
          if (!text || !land) throw new Error(`${place.outerHTML} stands on no land`);
          const luminance = (colour: string) => {
            const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
              .map((part) => Number(part) / 255)
              .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          const [lower = 0, higher = 0] = [text, land]
            .map((one) => luminance(getComputedStyle(one).fill))
            .sort((a, b) => a - b);
          return { name: text.textContent, contrast: (higher + 0.05) / (lower + 0.05) };
        }),
      );
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    },
  );

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
