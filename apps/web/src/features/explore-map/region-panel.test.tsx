import type { RegionFigures } from "@solidariteitskaart/client";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { nl } from "../../messages/nl";
import { Consequences } from "./region-panel";

it("what was scrapped is no home that a region can build", () => {
  const region = {
    newHomes: 9000,
    homesLost: 0,
    homesScrapped: 1000,
    homesNotBuilt: 1000,
    measuresScrapped: 500,
    measuresNotDone: 700,
  };
  const said = renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={nl}>
      <Consequences figures={region as RegionFigures} />
    </NextIntlClientProvider>,
  );
  expect(said).toContain("1.000 van de 10.000 nieuwe woningen worden niet gebouwd");
  expect(said).toContain("700 keer verduurzamen gaat niet door");
  expect(said).toContain("1.000 afgesproken woningen en 500 verduurzamingen zijn geschrapt");
});
