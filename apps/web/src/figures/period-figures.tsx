"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { countInWords } from "../format/count";
import { euroExact, wholeNumber } from "../format/euro";
import { scaleFor } from "../format/scale";
import { splitAmount } from "../format/split-amount";
import { periodHeadline } from "./headline";
import { type KeyFigure, KeyFigureList } from "./key-figure-list";
import type { ShownPeriod } from "./period-sentence";
import { useNotBuiltFormula, useScrappedNote } from "./scrapped";

interface PeriodFiguresProps {
  readonly outcome: Outcome;
  readonly shown: ShownPeriod;
  /** "in 2029" */
  readonly during: string;
}

/** The four figures of one year, or of the years up to it. All of them are modelled: no source prints them. */
export const PeriodFigures = ({ outcome, shown: { figures }, during }: PeriodFiguresProps) => {
  const locale = useLocale();
  const t = useTranslations("years");
  const formula = (name: "task" | "shortfall" | "open" | "homesLost") =>
    t(`formula.${name}`, { period: during, base: String(outcome.vintage.firstYear) });
  const scrappedNote = useScrappedNote();
  const notBuiltFormula = useNotBuiltFormula();
  const headline = periodHeadline(figures);
  const words = {
    task: splitAmount(figures.task, scaleFor([figures.task]), locale),
    shortfall: splitAmount(headline.shortfall, headline.scale, locale),
    open: splitAmount(headline.open, headline.scale, locale),
  };
  const amount = (name: keyof typeof words, tone: KeyFigure["tone"]): KeyFigure => ({
    label: t(`figure.${name}`),
    shown: words[name],
    exact: euroExact(figures[name], locale),
    status: "MODELLED",
    formula: formula(name),
    tone,
  });
  const notBuilt: KeyFigure = {
    label: t("figure.homesLost"),
    shown: { digits: countInWords(figures.homesNotBuilt, locale), unit: "" },
    exact: wholeNumber(figures.homesNotBuilt, locale),
    status: "MODELLED",
    formula: notBuiltFormula(formula("homesLost"), figures.homesScrapped > 0),
    tone: "plain",
    note: scrappedNote(figures),
  };
  return (
    <KeyFigureList
      outcome={outcome}
      figures={[amount("task", "plain"), amount("shortfall", "short"), amount("open", "plain"), notBuilt]}
    />
  );
};
