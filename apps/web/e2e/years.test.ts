import {
  answerIn,
  createClient,
  EachYearDocument,
  type YearFigures,
  type YearlyOutcome,
  YearsUntilDocument,
} from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { countInWords } from "../src/format/count";
import { withBrowser } from "./support/browser";
import { answerOn, plain, readEuros } from "./support/read-page";
import { linkIn, readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();

const askYears = async (span: "each" | "until"): Promise<YearlyOutcome> => {
  const document = span === "until" ? YearsUntilDocument : EachYearDocument;
  const outcome = answerIn(
    (await createClient(`${inject("apiUrl")}/graphql`).request(document, { vintage: "2026-01" })).scenario,
    "outcome",
  );
  if (outcome.__typename !== "Outcome") throw new Error("no years");
  return outcome;
};

const yearOf = (years: readonly YearFigures[], year: number): YearFigures => {
  const found = years.find((one) => one.year === year);
  if (!found) throw new Error(`no figures of ${year}`);
  return found;
};

describe("the year", () => {
  test.each(["each", "until"] as const)("%s: table, sentence and map give what the API gives", async (span) => {
    const { years, regions } = await askYears(span);
    const page = await readSent(`/?year=2030${span === "until" ? "&span=until" : ""}&view=table`);
    for (const { region, years: ofRegion } of regions.nodes) {
      const { task, shortfall, received, open, homesLost } = yearOf(ofRegion, 2030);
      const cells = page.querySelectorAll(`#table-frame tr[data-region="${region.code}"] td`);
      expect(cells.map(({ textContent }) => readEuros(textContent))).toEqual([
        task,
        -shortfall + 0,
        received,
        -open + 0,
        homesLost,
      ]);
    }
    const sentence = textIn(page, '[data-testid="answer"]');
    expect(sentence).toContain(span === "until" ? "Van 2025 tot en met 2030" : "In 2030");
    expect(sentence).toContain(countInWords(yearOf(years, 2030).homesLost, "nl"));
  });

  test("moves by arrow keys, Home and End, says so, and back returns to the whole period", async () => {
    const page = await openPage("/");
    const whole = await answerOn(page);
    const slider = page.getByRole("slider", { name: "Jaar op de kaart" });
    await page.locator('[role="application"]').waitFor();
    await slider.focus();
    expect(await slider.getAttribute("aria-valuetext")).toBe("hele periode, 2025 tot en met 2034");
    await page.keyboard.press("Home");
    await page.waitForURL("**/?year=2025");
    await page.keyboard.press("ArrowRight");
    await page.waitForURL("**/?year=2026");
    expect(await slider.getAttribute("aria-valuetext")).toBe("2026");
    await page.keyboard.press("End");
    await page.waitForURL("**/?year=2034");
    await expect.poll(() => answerOn(page)).toContain("In 2034");
    const status = page.locator('[role="status"]', { hasText: "in 2034: tekort" });
    expect(plain(await status.textContent())).toMatch(/blijft open € .+ woningen niet gebouwd$/);
    expect(await page.locator("[data-flow]").count()).toBe(0);
    await page.goBack();
    await expect.poll(() => answerOn(page)).toBe(whole);
  });

  test("plays from the first year on, and pauses", async () => {
    const page = await openPage("/");
    await page.getByRole("button", { name: "Speel de jaren af" }).click();
    await page.waitForURL("**/?year=2025");
    await page.waitForURL("**/?year=2027");
    await page.getByRole("button", { name: "Pauze" }).click();
    await page.getByRole("button", { name: "Speel de jaren af" }).waitFor();
  });

  test("goes one year at a time for who asked for less motion", async () => {
    const page = await openPage("/?year=2030");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Volgend jaar" }).click();
    await page.waitForURL("**/?year=2031");
    expect(await page.getByRole("button", { name: "Pauze" }).count()).toBe(0);
  });

  test("is a plain link without scripts, and the sentence follows", async () => {
    const link = linkIn(await readSent("/?region=HMR"), "2030");
    expect(link).toBe("/?year=2030&region=HMR");
    const page = await readSent(link);
    expect(textIn(page, '[data-testid="answer"]')).toContain("In 2030 kunnen woningcorporaties in Den Haag");
    const until = page.querySelectorAll("a").find(({ textContent }) => textContent.includes("opgeteld"));
    expect(until?.getAttribute("href")).toBe("/?year=2030&span=until&region=HMR");
    const summed = await readSent(until?.getAttribute("href") ?? "");
    expect(textIn(summed, '[data-testid="answer"]')).toContain("Van 2025 tot en met 2030");
  });

  test("a year that does not exist is refused with the years that do", async () => {
    const page = await readSent("/?year=2040");
    expect(textIn(page, "main")).toContain("2025–2034");
    expect(page.querySelector('[data-testid="answer"]')).toBeNull();
  });
});
