import type { PlaceMunicipality, PlaceShare } from "@solidariteitskaart/client";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { nl } from "../../messages/nl";
import { municipalRows, regionRows } from "./comparison-rows";
import { leverEffects } from "./lever-effect";
import type { ComparedPlace } from "./load-comparison";
import type { PlaceData } from "./place-data";
import { RegionFactList } from "./region-facts";
import { ShareTable } from "./share-table";

/** There is money for half of what is left, and half was scrapped. */
const counts = { newHomes: 5000, homesLost: 2500, homesNotBuilt: 7500, measuresNotDone: 300 };
const region = {
  ...counts,
  region: { code: "HMR" },
  shortfall: 0,
  surplus: 0,
  given: 0,
  received: 0,
  open: 0,
  remaining: 0,
  task: 0,
  homes: 1,
  openShare: 0,
  ownPositionPerHome: 0,
  status: "MODELLED",
};
const share = { newHomes: 500, homesLost: 250, homesNotBuilt: 750, measuresNotDone: 30, task: 0, open: 0, share: 0.1 };

const drawn = (element: React.ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={nl}>
      {element}
    </NextIntlClientProvider>,
  );
const data = {
  region,
  index: [],
  view: {},
  outcome: { vintage: { labels: { nl: "2026" }, firstYear: 2025, lastYear: 2034 }, national: { sources: [] } },
} as unknown as PlaceData;

it("what was scrapped was agreed and is not built, in a municipality's part and its region", () => {
  const markup = drawn(
    <ShareTable
      data={data}
      municipality={{ name: "Rotterdam" } as PlaceMunicipality}
      share={{ ...share, status: "MODELLED" } as unknown as PlaceShare}
    />,
  );
  const row = (key: string) =>
    [...(new RegExp(`<tr data-row="${key}">(.*?)</tr>`).exec(markup)?.[1] ?? "").matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(
      ([, cell]) => cell,
    );
  expect([row("newHomes"), row("homesLost"), row("measuresLost")]).toEqual([
    ["1.000", "10.000"],
    ["750", "7.500"],
    ["30", "300"],
  ]);
  expect(drawn(<RegionFactList data={data} />)).toContain("10.000");
});

it("what was scrapped counts where places are compared, and in what a lever does", () => {
  const place = { region, share } as unknown as ComparedPlace;
  expect(regionRows.find(({ key }) => key === "homesLost")?.value(place)).toBe(7500);
  expect(municipalRows.find(({ key }) => key === "partLost")?.value(place)).toBe(750);
  const answer = { outcome: { regions: { nodes: [region] }, scenario: { query: "" }, costs: null } };
  const tried = { ambition: answer } as unknown as PlaceData["tried"];
  expect(leverEffects({ tried, region: region as unknown as PlaceData["region"] })).toMatchObject([
    { tried: { name: "ambition" }, notBuilt: 7500 },
  ]);
});
