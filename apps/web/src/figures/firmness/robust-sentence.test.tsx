import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../../messages/en";
import { nl } from "../../messages/nl";
import { RobustSentence } from "./robust-sentence";

const sentence = (locale: "nl" | "en", fallsShort: number, low: number, high: number): string => {
  const robustness = { fallsShort, of: 21, shareNotFeasible: { low, high } };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === "nl" ? nl : en}>
      <RobustSentence robustness={robustness} />
    </NextIntlClientProvider>,
  ).replaceAll(/\s/g, " ");
};

describe("how firm the answer of a region is", () => {
  it("says in how many ways of calculating it falls short, and how far", () => {
    expect(sentence("nl", 21, 0.1583, 0.4712)).toBe(
      "In alle 21 rekenwijzen komt deze regio tekort: 16 tot 47 % van de opgave. Dit is een ondergrens van wat onzeker is, geen betrouwbaarheidsinterval.",
    );
    expect(sentence("en", 21, 0.1583, 0.4712)).toContain(
      "In all 21 ways of calculating this region falls short: 16 to 47% of",
    );
    expect(sentence("nl", 0, 0, 0)).toContain("In geen van de 21 rekenwijzen komt deze regio tekort. Dit is");
    expect(sentence("en", 0, 0, 0)).toContain("In none of the 21 ways of calculating does this region fall short.");
  });

  it("counts the ways where some give no shortfall", () => {
    expect(sentence("nl", 9, 0, 0.31)).toContain(
      "In 9 van de 21 rekenwijzen komt deze regio tekort: 0 tot 31 % van de opgave.",
    );
    expect(sentence("en", 1, 0, 0.31)).toContain(
      "In 1 of the 21 ways of calculating this region falls short: 0 to 31%",
    );
  });

  it("never calls a small shortfall none, and names one share once", () => {
    expect(sentence("nl", 21, 0.0001, 0.31)).toContain("tekort: minder dan 1 tot 31 % van de opgave");
    expect(sentence("nl", 1, 0, 0.0001)).toContain("tekort: 0 tot minder dan 1 % van de opgave");
    expect(sentence("en", 21, 0.0001, 0.0002)).toContain("short: less than 1% of the task");
    expect(sentence("nl", 21, 0.31, 0.312)).toContain("tekort: 31 % van de opgave");
  });
});
