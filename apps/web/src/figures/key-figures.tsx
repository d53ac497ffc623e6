import type { NationalFigures, Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { countInWords } from "../format/count";
import { euroExact, euroInWords, wholeNumber } from "../format/euro";
import { splitAmount } from "../format/split-amount";
import { nationalHeadline, regionHeadline } from "./headline";
import { type FigureOwner, type KeyFigure, KeyFigureList } from "./key-figure-list";
import { useNotBuiltFormula, useScrappedNote } from "./scrapped";

type Country = Pick<Outcome, "national" | "vintage">;

const useNational = ({ national }: Country, before: NationalFigures | null): readonly KeyFigure[] => {
  const locale = useLocale();
  const t = useTranslations("figures");
  const scrappedNote = useScrappedNote();
  const notBuiltFormula = useNotBuiltFormula();
  const headline = nationalHeadline(national);
  /** The published figure, where it was and the model's reads the same: then that is what is shown. */
  const publishedAs = (name: "shortfall" | "surplus" | "open"): number | null => {
    const published = name === "open" ? null : (national.published?.[name] ?? null);
    const words = (value: number) => euroInWords(value, locale, { scale: headline.scale });
    return published !== null && words(published) === words(national[name]) ? published : null;
  };
  const amount = (name: "shortfall" | "surplus" | "open", tone: KeyFigure["tone"]): KeyFigure => ({
    label: t(name),
    shown: splitAmount(headline[name], headline.scale, locale),
    exact: euroExact(publishedAs(name) ?? national[name], locale),
    status: publishedAs(name) === null ? national.status : "PUBLISHED",
    formula: t(`formula.${name}`),
    tone,
    before: before === null || before[name] === national[name] ? null : euroInWords(before[name], locale),
  });
  return [
    amount("shortfall", "short"),
    amount("surplus", "over"),
    amount("open", "plain"),
    {
      label: t("homesLost"),
      shown: { digits: countInWords(national.homesNotBuilt, locale), unit: "" },
      exact: wholeNumber(national.homesNotBuilt, locale),
      status: national.status,
      formula: notBuiltFormula(t("formula.homesLost"), national.homesScrapped > 0),
      tone: "plain",
      before:
        before === null || before.homesNotBuilt === national.homesNotBuilt
          ? null
          : countInWords(before.homesNotBuilt, locale),
      note: scrappedNote(national),
    },
  ];
};

const useRegional = (figures: RegionFigures | null): readonly KeyFigure[] => {
  const locale = useLocale();
  const t = useTranslations("figures");
  const scrappedNote = useScrappedNote();
  const notBuiltFormula = useNotBuiltFormula();
  if (!figures) return [];
  const headline = regionHeadline(figures);
  const gives = figures.shortfall === 0 && figures.surplus > 0;
  const figure = (
    label: string,
    shown: number,
    exact: number,
    formula: string,
    tone: KeyFigure["tone"],
  ): KeyFigure => ({
    label,
    shown: splitAmount(shown, headline.scale, locale),
    exact: euroExact(exact, locale),
    status: figures.status,
    formula,
    tone,
  });
  const amounts = gives
    ? [
        figure(t("surplus"), headline.surplus, figures.surplus, t("formula.regionSurplus"), "over"),
        figure(t("given"), headline.moved, figures.given, t("formula.given"), "plain"),
        figure(t("remaining"), headline.remaining, figures.remaining, t("formula.remaining"), "plain"),
      ]
    : [
        figure(t("shortfall"), headline.shortfall, figures.shortfall, t("formula.regionShortfall"), "short"),
        figure(t("received"), headline.moved, figures.received, t("formula.received"), "plain"),
        figure(t("open"), headline.open, figures.open, t("formula.open"), "plain"),
      ];
  return [
    ...amounts,
    {
      label: t("homesLost"),
      shown: { digits: countInWords(figures.homesNotBuilt, locale), unit: "" },
      exact: wholeNumber(figures.homesNotBuilt, locale),
      status: figures.status,
      formula: notBuiltFormula(t("formula.regionHomesLost"), figures.homesScrapped > 0),
      tone: "plain",
      note: scrappedNote(figures),
    },
  ];
};

interface RegionKeyFiguresProps {
  readonly outcome: FigureOwner;
  readonly figures: RegionFigures;
}

/** The four figures that carry the sentence about one region. */
export const RegionKeyFigures = ({ outcome, figures }: RegionKeyFiguresProps) => (
  <KeyFigureList outcome={outcome} figures={useRegional(figures)} />
);

interface KeyFiguresProps {
  readonly outcome: Country;
  readonly selected: RegionFigures | null;
  /** What the country's figures are held against. */
  readonly before?: NationalFigures;
}

/** The four figures that carry the sentence; each says what may be claimed of it. */
export const KeyFigures = ({ outcome, selected, before }: KeyFiguresProps) => {
  const national = useNational(outcome, before ?? null);
  const regional = useRegional(selected);
  return <KeyFigureList outcome={outcome} figures={selected ? regional : national} />;
};
