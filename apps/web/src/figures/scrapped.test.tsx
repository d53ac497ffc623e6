import type { NationalFigures, Outcome, YearFigures } from "@solidariteitskaart/client";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en";
import { nl } from "../messages/nl";
import { AnswerSentence } from "./answer-sentence";
import { KeyFigures } from "./key-figures";
import { PeriodFigures } from "./period-figures";
import { PeriodSentence } from "./period-sentence";

const solved = {
  shortfall: 1e9,
  surplus: 2e9,
  moved: 1e9,
  open: 0,
  homesLost: 0,
  homesScrapped: 0,
  measuresScrapped: 0,
  homesNotBuilt: 0,
  measuresNotDone: 0,
  sources: [],
  status: "MODELLED",
  regionsWithShortfall: 3,
} as unknown as NationalFigures;

const drawn = (element: ReactNode, locale: "nl" | "en" = "nl"): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === "nl" ? nl : en}>
      {element}
    </NextIntlClientProvider>,
  )
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s/g, " ");

const sentence = (locale: "nl" | "en", national: NationalFigures, hanging = 0): string => {
  const outcome = { national, vintage: { lastYear: 2034 } } as Parameters<typeof AnswerSentence>[0]["outcome"];
  return drawn(<AnswerSentence outcome={outcome} selected={null} hanging={hanging} />, locale);
};

describe("regions that fall short", () => {
  it("are never counted without saying how many of them hang on choices", () => {
    expect(sentence("nl", solved, 2)).toContain("in 3 regio’s (bij 2 hangt dat af van keuzes) komen");
    expect(sentence("en", solved, 1)).toContain("in 3 regions (for 1 of these it depends on choices) are");
    expect(sentence("nl", solved)).toContain("in 3 regio’s komen");
  });
});

describe("what was scrapped from the agreements", () => {
  it("is named, and never called built", () => {
    expect(sentence("nl", solved)).toContain("alle afgesproken woningen kunnen gebouwd worden");
    const less = { ...solved, homesScrapped: 90_000, measuresScrapped: 12_000 };
    expect(sentence("nl", less)).not.toContain("alle afgesproken woningen");
    expect(sentence("nl", less)).toContain("90.000 afgesproken woningen en 12.000 verduurzamingen zijn geschrapt");
    expect(sentence("en", less)).not.toContain("all agreed homes");
    expect(sentence("en", less)).toContain("90,000 agreed homes and 12,000 renovations have been scrapped");
    expect(sentence("nl", { ...less, homesScrapped: 0 })).toContain(
      "12.000 afgesproken verduurzamingen zijn geschrapt",
    );
  });

  it("is told beside what is lost too", () => {
    const lost = { ...solved, moved: 5e8, open: 5e8, homesLost: 4000, homesScrapped: 1000 };
    expect(sentence("nl", lost)).toContain("1.000 afgesproken woningen zijn geschrapt");
    // Asking more than was agreed scraps nothing.
    expect(sentence("nl", { ...solved, homesScrapped: -700 })).toContain("alle afgesproken woningen");
  });

  it("counts as not built in the key figures, which name scrapped renovations too", () => {
    const figures = (national: Partial<NationalFigures>, locale: "nl" | "en" = "nl") => {
      const outcome = { national: { ...solved, ...national }, vintage: { labels: { nl: "2026", en: "2026" } } };
      return drawn(
        <KeyFigures outcome={outcome as Parameters<typeof KeyFigures>[0]["outcome"]} selected={null} />,
        locale,
      );
    };
    const homes = { homesScrapped: 90_000, homesNotBuilt: 94_000 };
    expect(figures({})).not.toContain("geschrapt");
    expect(figures({ ...homes, homesLost: 4000 })).toContain("94.000 waarvan 90.000 geschrapt");
    expect(figures({ ...homes, homesLost: 4000 })).toContain("Met wat uit de afspraken geschrapt is.");
    expect(figures({ measuresScrapped: 12_000 })).toContain("0 ook geschrapt: 12.000 verduurzamingen");
    expect(figures({ ...homes, measuresScrapped: 12_000 }, "en")).toContain(
      "of which 90,000 scrapped; also scrapped: 12,000 renovations",
    );
  });

  it("is told of one year where one year is told, in the sentence and in its figures", () => {
    const figures = { ...solved, received: 0, shortfall: 0, year: 2030, task: 1e9 } as unknown as YearFigures;
    const year = (scrapped: Partial<YearFigures>) => {
      const shown = { span: "each", first: 2025, figures: { ...figures, ...scrapped } } as const;
      const outcome = { national: solved, vintage: { firstYear: 2025, labels: { nl: "2026", en: "2026" } } };
      return drawn(
        <>
          <PeriodSentence shown={shown} selected={null} regionsShort={{ count: 0, hanging: 0 }} />
          <PeriodFigures outcome={outcome as unknown as Outcome} shown={shown} during="in 2030" />
        </>,
      );
    };
    expect(year({})).not.toContain("geschrapt");
    const less = year({ homesScrapped: 9000, homesNotBuilt: 9000 });
    expect(less).toContain("9.000 afgesproken woningen zijn geschrapt");
    expect(less).toContain("9.000 waarvan 9.000 geschrapt");
  });
});
