import type { NationalFigures, YearFigures } from "@solidariteitskaart/client";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en";
import { nl } from "../messages/nl";
import { AnswerSentence } from "./answer-sentence";
import { PeriodSentence } from "./period-sentence";
import { notBuiltOf } from "./scrapped";

const solved = {
  shortfall: 1e9,
  surplus: 2e9,
  moved: 1e9,
  open: 0,
  homesLost: 0,
  homesScrapped: 0,
  measuresScrapped: 0,
  regionsWithShortfall: 3,
} as NationalFigures;

const sentence = (locale: "nl" | "en", national: NationalFigures, hanging = 0): string => {
  const outcome = { national, vintage: { lastYear: 2034 } } as Parameters<typeof AnswerSentence>[0]["outcome"];
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === "nl" ? nl : en}>
      <AnswerSentence outcome={outcome} selected={null} hanging={hanging} />
    </NextIntlClientProvider>,
  );
  return markup.replaceAll(/<[^>]*>/g, "").replaceAll(/\s/g, " ");
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

  it("is told beside what is lost too, and counts as not built", () => {
    const lost = { ...solved, moved: 5e8, open: 5e8, homesLost: 4000, homesScrapped: 1000 };
    expect(sentence("nl", lost)).toContain("1.000 afgesproken woningen zijn geschrapt");
    expect(notBuiltOf(lost)).toBe(5000);
    // Asking more than was agreed scraps nothing.
    expect(notBuiltOf({ ...lost, homesScrapped: -700 })).toBe(4000);
    expect(sentence("nl", { ...solved, homesScrapped: -700 })).toContain("alle afgesproken woningen");
  });

  it("is named where one year is told, of the country and of a region", () => {
    const figures = { shortfall: 0, received: 0, open: 0, homesLost: 0, year: 2030 } as YearFigures;
    const year = (national: NationalFigures) =>
      renderToStaticMarkup(
        <NextIntlClientProvider locale="nl" messages={nl}>
          <PeriodSentence
            shown={{ span: "each", first: 2025, figures }}
            selected={null}
            national={national}
            regionsShort={{ count: 0, hanging: 0 }}
          />
        </NextIntlClientProvider>,
      );
    expect(year(solved)).not.toContain("geschrapt");
    expect(year({ ...solved, homesScrapped: 90_000 })).toContain("90.000 afgesproken woningen zijn geschrapt");
  });
});
