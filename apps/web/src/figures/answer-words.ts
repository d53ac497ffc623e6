import type { NationalFigures, RegionFigures } from "@solidariteitskaart/client";
import type { useTranslations } from "next-intl";
import { countInWords } from "../format/count";
import { euroExact, euroInWords, wholeNumber } from "../format/euro";
import type { Locale } from "../i18n/routing";
import { hangsOnChoices } from "./firmness/hangs-on-choices";
import { nationalHeadline, periodHeadline, regionHeadline } from "./headline";
import type { ShownPeriod } from "./period-sentence";
import { scrappedWords } from "./scrapped";

type NationalKey = "shortfall" | "surplus" | "open" | "solved" | "solvedRest";
type RegionKey = "shortfall" | "received" | "open" | "solved" | "surplus" | "given" | "remaining";
type YearKey = "country" | "region" | "help" | "open" | "solved";

/** The text of a sentence in which amounts are lifted out. */
export type RichKey = `national.${NationalKey}` | `region.${RegionKey}` | `sentence.${YearKey}`;

/** To the euro, what stands behind the amounts that a sentence may lift out. */
export type Exact = Readonly<Record<"short" | "over" | "open" | "moved" | "homes", string>>;

export type Values = Readonly<Record<string, string | number>>;

/** Makes parts of an answer: elements for a page, plain text for a picture. */
export interface Teller<Part> {
  readonly locale: Locale;
  readonly answer: ReturnType<typeof useTranslations<"answer">>;
  readonly firm: ReturnType<typeof useTranslations<"firm">>;
  readonly years: ReturnType<typeof useTranslations<"years.sentence">>;
  readonly rich: (key: RichKey, values: Values, exact: Exact) => Part;
}

/** The texts that an answer is made of. */
interface AnswerTexts extends Omit<Teller<never>, "years" | "rich"> {
  readonly years: ReturnType<typeof useTranslations<"years">>;
  readonly sentence: Teller<never>["years"];
}

const asItIs = (words: string): string => words;
const untagged = { short: asItIs, over: asItIs, open: asItIs, moved: asItIs, homes: asItIs };

/** An answer as plain text: for a picture, a link, a paragraph to copy. */
export const plainTeller = ({ locale, answer, firm, years, sentence }: AnswerTexts): Teller<string> => ({
  locale,
  answer,
  firm,
  years: sentence,
  rich: (key, values) => {
    const all = { ...values, ...untagged };
    return key.startsWith("sentence.")
      ? years.markup(key as Extract<typeof key, `sentence.${string}`>, all)
      : answer.markup(key as Exclude<typeof key, `sentence.${string}`>, all);
  },
});

interface Amounts {
  readonly short: number;
  readonly over: number;
  readonly open: number;
  readonly moved: number;
  readonly homes: number;
}

const exactOf = ({ homes, ...amounts }: Amounts, locale: Locale): Exact => ({
  short: euroExact(amounts.short, locale),
  over: euroExact(amounts.over, locale),
  open: euroExact(amounts.open, locale),
  moved: euroExact(amounts.moved, locale),
  homes: wholeNumber(homes, locale),
});

/** The answer for the country, sentence by sentence. `year`: the last of the whole period. `hanging`: of its regions that
 * fall short, how many hang on choices. */
export const nationalAnswer = <Part>(
  { locale, answer: t, rich }: Teller<Part>,
  national: NationalFigures,
  year: number,
  hanging: number,
): readonly (Part | string)[] => {
  const headline = nationalHeadline(national);
  const { shortfall, surplus, moved, open, homesLost } = national;
  const exact = exactOf({ short: shortfall, over: surplus, open, moved, homes: homesLost }, locale);
  const words = (amount: number) => euroInWords(amount, locale, { scale: headline.scale });
  const scrapped = scrappedWords(t, national, locale);
  const count = national.regionsWithShortfall;
  const years = String(year);
  const parts: (Part | string)[] = [
    shortfall > 0
      ? rich("national.shortfall", { count, hanging, year: years, amount: words(headline.shortfall) }, exact)
      : t("national.noShortfall", { year: years }),
    surplus > 0 ? rich("national.surplus", { amount: words(headline.surplus) }, exact) : t("national.noSurplus"),
  ];
  if (open > 0) {
    if (surplus > 0 && moved === 0) parts.push(t("national.nothingMoved"));
    else if (moved < surplus) parts.push(t("national.partMoved", { amount: words(headline.moved) }));
    const counted = { amount: words(headline.open), count: countInWords(homesLost, locale) };
    parts.push(rich("national.open", counted, exact));
  } else if (shortfall > 0) parts.push(rich(scrapped === null ? "national.solved" : "national.solvedRest", {}, exact));
  if (scrapped !== null) parts.push(scrapped);
  return parts;
};

/** The answer for one region. `name`: what to call it. */
export const regionAnswer = <Part>(
  { locale, answer: t, firm, rich }: Teller<Part>,
  figures: RegionFigures,
  year: number,
  name: string = figures.region.shortNames[locale],
): readonly (Part | string)[] => {
  const headline = regionHeadline(figures);
  const { shortfall, surplus, given, received, open, remaining, homesLost } = figures;
  const falls = { short: shortfall, over: received, moved: received, open, homes: homesLost };
  const spares = { short: given, over: surplus, moved: given, open: remaining, homes: homesLost };
  const exact = exactOf(shortfall > 0 ? falls : spares, locale);
  const words = (amount: number) => euroInWords(amount, locale, { scale: headline.scale });
  const scrapped = scrappedWords(t, figures, locale);
  const last = [...(hangsOnChoices(figures) ? [firm("hangs")] : []), ...(scrapped === null ? [] : [scrapped])];
  const names = { region: name, year: String(year) };
  if (shortfall === 0 && surplus === 0) return [t("region.balance", names), ...last];
  if (shortfall === 0) {
    return [
      rich("region.surplus", { ...names, amount: words(headline.surplus) }, exact),
      given > 0 ? rich("region.given", { amount: words(headline.moved) }, exact) : t("region.givenNothing"),
      ...(given > 0 && remaining > 0 ? [rich("region.remaining", { amount: words(headline.remaining) }, exact)] : []),
      ...last,
    ];
  }
  const counted = { amount: words(headline.open), count: countInWords(homesLost, locale) };
  return [
    rich("region.shortfall", { ...names, amount: words(headline.shortfall) }, exact),
    received > 0 ? rich("region.received", { amount: words(headline.moved) }, exact) : t("region.receivedNothing"),
    open > 0 ? rich("region.open", counted, exact) : rich("region.solved", {}, exact),
    ...last,
  ];
};

/** Regions that fall short, and how many of them hang on choices. */
export interface RegionsShort {
  readonly count: number;
  readonly hanging: number;
}

/** The answer for one year, or for the years up to it. `selected`: whose years; null: the country's. `regionsShort`: in them. */
export const periodAnswer = <Part>(
  { locale, answer, firm, years: t, rich }: Teller<Part>,
  shown: ShownPeriod,
  selected: RegionFigures | null,
  regionsShort: RegionsShort,
): readonly (Part | string)[] => {
  const { shortfall, received, open, homesLost, year } = shown.figures;
  const headline = periodHeadline(shown.figures);
  const words = (amount: number) => euroInWords(amount, locale, { scale: headline.scale });
  const exact = exactOf({ short: shortfall, over: received, moved: received, open, homes: homesLost }, locale);
  const region = selected?.region.shortNames[locale] ?? "";
  const years = { span: shown.span, first: String(shown.first), year: String(year) };
  const amount = words(shortfall);
  const nothing = selected ? t("regionNothing", { ...years, region }) : t("countryNothing", years);
  const short = (): Part =>
    selected
      ? rich("sentence.region", { ...years, region, amount }, exact)
      : rich("sentence.country", { ...years, ...regionsShort, amount }, exact);
  const parts: (Part | string)[] = [shortfall === 0 ? nothing : short()];
  if (received > 0) parts.push(rich("sentence.help", { amount: words(headline.moved) }, exact));
  if (open > 0) {
    const count = { count: homesLost, words: countInWords(homesLost, locale) };
    parts.push(rich("sentence.open", { ...count, amount: words(headline.open) }, exact));
  } else if (shortfall > 0) parts.push(rich("sentence.solved", {}, exact));
  if (selected && hangsOnChoices(selected)) parts.push(firm("hangs"));
  const scrapped = scrappedWords(answer, shown.figures, locale);
  if (scrapped !== null) parts.push(scrapped);
  return parts;
};
