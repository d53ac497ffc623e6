"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ViewLink } from "../../address/view-context";
import { useHangs } from "../../figures/firmness/use-hangs";
import { useRegionNames } from "../../figures/region-names";
import { positionSide, resultSide } from "../../figures/sides";
import { sizeClass } from "../../figures/size-class";
import { countInWords } from "../../format/count";
import { euroInWords } from "../../format/euro";
import styles from "./text-map.module.css";

const useSentences = (outcome: Outcome) => {
  const locale = useLocale();
  const t = useTranslations("text");
  const m = useTranslations("map");
  const names = useRegionNames(outcome);
  const { words: hangs } = useHangs();
  const list = (parts: readonly string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
  const amount = (value: number) => euroInWords(value, locale, { sign: "never" });

  const money = ({ region: { code }, given, received }: RegionFigures): string => {
    if (given + received === 0) return t("noFlows");
    const gives = given > 0;
    if (outcome.solidarity.route === "POOL") {
      return gives ? t("poolGiven", { amount: amount(given) }) : t("poolReceived", { amount: amount(received) });
    }
    const parts = outcome.solidarity.transfers
      .filter(({ from, to }) => from.code === code || to.code === code)
      .sort((one, other) => other.amount - one.amount)
      .map((transfer) =>
        t("part", { region: names(gives ? transfer.to.code : transfer.from.code), amount: amount(transfer.amount) }),
      );
    return gives
      ? t("given", { amount: amount(given), list: list(parts) })
      : t("received", { amount: amount(received), list: list(parts) });
  };

  const place = ({ region, homes }: RegionFigures): string =>
    t("lies", { position: region.position[locale], size: sizeClass(homes), homes: countInWords(homes, locale) });

  const balance = (figures: RegionFigures): string => {
    const { ownPosition } = figures;
    const position = m("position", { side: positionSide(ownPosition), amount: amount(ownPosition) });
    return t("own", { amount: `${position}${hangs(figures)}` });
  };

  const result = ({ remaining }: RegionFigures): string =>
    t("result", { side: resultSide(remaining), amount: amount(remaining) });

  const neighbours = ({ region }: RegionFigures): string =>
    t("neighbours", {
      list: list(
        region.neighbours.map((one) =>
          t("neighbour", {
            region: names(one.region.code),
            direction: t(`direction.${one.direction}` as "direction.N"),
          }),
        ),
      ),
    });

  return (figures: RegionFigures) => [
    place(figures),
    balance(figures),
    money(figures),
    result(figures),
    neighbours(figures),
  ];
};

/** The map in words: place, size, balance, flows and neighbours of every region. */
export const TextMap = ({ outcome }: { readonly outcome: Outcome }) => {
  const locale = useLocale();
  const t = useTranslations("text");
  const sentences = useSentences(outcome);
  return (
    <section className={styles.text} aria-labelledby="text-map">
      <h2 id="text-map" className={styles.heading}>
        {t("heading")}
      </h2>
      <p className={styles.intro}>{t("intro")}</p>
      <ul className={styles.regions}>
        {outcome.regions.nodes.map((figures) => (
          <li key={figures.region.code} className={styles.region}>
            <h3>
              <ViewLink change={{ region: figures.region.code, municipality: null }}>
                {figures.region.shortNames[locale]}
              </ViewLink>
            </h3>
            {sentences(figures).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
