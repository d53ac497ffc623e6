"use client";

import type { MunicipalityHome, Outcome, RegionFigures } from "@solidariteitskaart/client";
import { agreedHomes } from "@solidariteitskaart/model/amounts";
import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import { FigureMark } from "../../figures/figure-mark";
import { RobustSentence } from "../../figures/firmness/robust-sentence";
import { Identity } from "../../figures/identity";
import { OfficialName } from "../../figures/official-name";
import { scrappedWords } from "../../figures/scrapped";
import { countInWords, percent } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import { MunicipalityLines } from "./municipality-lines";
import styles from "./panel.module.css";
import { PeriodLines } from "./period-lines";
import { PlaceLinks } from "./place-links";
import type { ShownFigures } from "./shown-figures";
import { TransferList } from "./transfer-list";

interface RegionPanelProps {
  readonly outcome: Outcome;
  readonly figures: RegionFigures;
  readonly shown: ShownFigures;
  readonly municipality: MunicipalityHome | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly transfersRef: Ref<HTMLHeadingElement>;
}

/** What was scrapped does not get built either. */
export const Consequences = ({ figures }: { readonly figures: RegionFigures }) => {
  const locale = useLocale();
  const t = useTranslations("panel");
  const scrapped = scrappedWords(useTranslations("answer"), figures, locale);
  const { homesNotBuilt, measuresNotDone } = figures;
  const all = countInWords(agreedHomes(figures), locale);
  return (
    <ul className={styles.facts}>
      <li>
        {homesNotBuilt > 0
          ? t("homesLost", { lost: countInWords(homesNotBuilt, locale), all })
          : t("homesNone", { all })}
      </li>
      {measuresNotDone > 0 && <li>{t("measuresLost", { lost: countInWords(measuresNotDone, locale) })}</li>}
      {scrapped !== null && <li>{scrapped}</li>}
    </ul>
  );
};

const Details = ({ outcome, figures }: Pick<RegionPanelProps, "outcome" | "figures">) => {
  const locale = useLocale();
  const t = useTranslations("panel");
  const rows = [
    [t("homes"), countInWords(figures.homes, locale), null],
    [t("perHome"), euroInWords(figures.ownPositionPerHome, locale, { sign: "always" }), figures.ownPositionPerHome],
    [t("task", { year: String(outcome.vintage.lastYear) }), euroInWords(figures.task, locale), figures.task],
    [t("openShare"), percent(figures.openShare, locale), null],
  ] as const;
  return (
    <dl className={styles.details}>
      {rows.map(([label, value, exact]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd title={exact === null ? undefined : euroExact(exact, locale)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** One region: its balance as an identity, who helps whom, and what does not get built. */
export const RegionPanel = (props: RegionPanelProps) => {
  const { outcome, figures, shown, municipality, headingRef, transfersRef } = props;
  const locale = useLocale();
  const t = useTranslations("panel");
  const f = useTranslations("figures");
  const y = useTranslations("years");
  const name = figures.region.shortNames[locale];
  return (
    <>
      {municipality && <MunicipalityLines municipality={municipality} outcome={outcome} />}
      <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {name}
      </h2>
      <OfficialName region={figures.region} className={styles.note} />
      <PlaceLinks figures={figures} municipality={municipality} />
      {figures.robustness && (
        <p className={styles.note} data-testid="robust">
          <RobustSentence robustness={figures.robustness} />
        </p>
      )}
      <PeriodLines shown={shown} />
      <section aria-labelledby="identity" data-first="">
        <h3 id="identity" className={styles.subheading}>
          {t("identity")} {shown.period && y("overWhole")}{" "}
          <FigureMark
            status={figures.status}
            formula={f("formula.remaining")}
            vintage={outcome.vintage.labels[locale]}
            sources="page"
          />
        </h3>
        <Identity figures={figures} />
      </section>
      <TransferList outcome={outcome} figures={figures} headingRef={transfersRef} />
      <section aria-labelledby="consequences">
        <h3 id="consequences" className={styles.subheading}>
          {t("consequence")}
        </h3>
        <Consequences figures={figures} />
      </section>
      <Details outcome={outcome} figures={figures} />
      <p className={styles.note}>{t(figures.status === "DERIVED" ? "derived" : "modelled")}</p>
    </>
  );
};
