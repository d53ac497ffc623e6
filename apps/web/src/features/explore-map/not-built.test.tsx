import type { Difference, NationalFigures, RegionFigures, YearFigures } from "@solidariteitskaart/client";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { amountUnder, type RegionValues } from "../../measures/measures";
import { en } from "../../messages/en";
import { nl } from "../../messages/nl";
import { CompareSentence } from "./compare-sentence";
import { periodColumns, wholeColumns } from "./table-columns";

/** There is money for all that is left, and half was scrapped. */
const scrapped = {
  homesLost: 0,
  homesScrapped: 500,
  homesNotBuilt: 500,
  measuresLost: 0,
  measuresScrapped: 200,
  measuresNotDone: 200,
};

describe("what was scrapped, on the map page", () => {
  it("is not built in the table, of the whole period and of a year", () => {
    const region = { ...scrapped, region: { code: "HMR" } } as unknown as RegionFigures;
    const whole = wholeColumns(scrapped as unknown as NationalFigures, "balance", new Map());
    const year = periodColumns(
      scrapped as unknown as YearFigures,
      () => scrapped as unknown as YearFigures,
      "balance",
      new Map(),
    );
    for (const columns of [whole, year]) {
      const column = columns.find((one) => one.column === "homesLost");
      expect([column?.amount(region), column?.total]).toEqual([500, [500]]);
    }
  });

  it("is in what the map shows as not built and not done", () => {
    const values = scrapped as unknown as RegionValues;
    expect([amountUnder("homesLost", values), amountUnder("measuresLost", values)]).toEqual([500, 200]);
  });

  it.each([
    ["nl", nl, "Ongeveer 500 extra sociale huurwoningen worden niet gebouwd: wat uit de afspraken geschrapt is"],
    ["en", en, "About 500 more social homes are not built: what was scrapped from the agreements"],
  ] as const)("makes more homes not built where less stays open (%s)", (locale, messages, words) => {
    const said = (counts: Partial<Difference["national"]>) =>
      renderToStaticMarkup(
        <NextIntlClientProvider locale={locale} messages={messages}>
          <CompareSentence
            national={{ shortfall: -1e9, surplus: 0, open: -1e9, ...counts } as Difference["national"]}
            other="2026"
            mark={null}
          />
        </NextIntlClientProvider>,
      );
    expect(said({ homesLost: -4000, homesNotBuilt: 500 })).toContain(words);
    expect(said({ homesLost: -4000, homesNotBuilt: -4000 })).toMatch(/: (about|ongeveer) 4[.,]000 /);
  });
});
