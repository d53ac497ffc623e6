import { answerIn, createClient, OutcomeDocument } from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { euroDigits } from "../src/format/euro";
import { askApi } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { answerOn } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();

const askRent = async () => {
  const outcome = answerIn(
    (
      await createClient(`${inject("apiUrl")}/graphql`).request(OutcomeDocument, {
        vintage: "2026-01",
        scenario: { measures: [{ key: "rentIncrease", value: 0.5, from: 2027, until: 2030 }] },
      })
    ).scenario,
    "outcome",
  );
  if (outcome.__typename !== "Outcome") throw new Error("the scenario is refused");
  return outcome;
};

describe("a scenario on the map", () => {
  test("opens from the link of its page, says so, and leads back", async () => {
    const outcome = await askRent();
    const page = await openPage("/?m.rentIncrease=0.5@2027-2030");
    expect(await page.getByTestId("hash").textContent()).toContain(outcome.hash);
    const notice = page.getByRole("region", { name: "U kijkt naar een scenario" });
    expect(await notice.getByRole("link", { name: "Bekijk en verander het scenario" }).getAttribute("href")).toBe(
      "/scenario?m.rentIncrease=0.5@2027-2030",
    );
    const before = await answerOn(page);
    await page.getByRole("link", { name: "december 2024" }).click();
    await page.waitForURL("**/?v=2024-12&m.rentIncrease=0.5@2027-2030");
    await page.goBack();
    await expect.poll(() => answerOn(page)).toBe(before);
    await notice.getByRole("link", { name: "Kaart zonder aanpassingen" }).click();
    const { hash } = await askApi("2026-01");
    await expect.poll(() => page.getByTestId("hash").textContent()).toContain(hash);
  });

  test.each([
    ["m.rentIncrease=veel", "Extra huurverhoging: “veel” kan niet."],
    ["m.rentIncrease=900", "Extra huurverhoging: “900” kan niet."],
    ["m.nietbestaand=1", "Knop van het scenario"],
  ])("%s is refused, without figures", async (lever, said) => {
    const page = await readSent(`/?${lever}`);
    expect(textIn(page, '[data-testid="refused"]')).toContain(said);
    expect(page.querySelector('[data-testid="answer"]')).toBeNull();
  });
});

describe("charts below the map", () => {
  test("have a table that gives what the API gives, also after another recalculation is chosen", async () => {
    const [now, before] = [await askApi("2026-01"), await askApi("2024-12")];
    const page = await openPage("/");
    const openIn2034 = page.locator('section[aria-labelledby="overview"] tr[data-row="2034"] td').nth(1);
    const amount = ({ years }: typeof now) => euroDigits(years.at(-1)?.open ?? -1, "nl");
    expect(await openIn2034.textContent()).toBe(amount(now));
    await page.getByRole("link", { name: "december 2024" }).click();
    await expect.poll(() => openIn2034.textContent()).toBe(amount(before));
  });
});
