"use client";

import type { MunicipalityHome, Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FigureMark } from "../../figures/figure-mark";
import { euroExact, wholeNumber } from "../../format/euro";
import styles from "./panel.module.css";

/** What is published of the chosen municipality, or imported with the recalculation, before the modelled figures of its region. */
export const MunicipalityLines = ({
  municipality,
  outcome,
}: {
  readonly municipality: MunicipalityHome;
  readonly outcome: Outcome;
}) => {
  const locale = useLocale();
  const t = useTranslations("municipalities");
  const p = useTranslations("panel");
  const { status, sourceTitle: source, year } = municipality;
  const isPublished = status === "PUBLISHED";
  const origin = { source, year: String(year) };
  const rows = [
    [t("corporationDwellings"), wholeNumber(municipality.corporationDwellings, locale)],
    [t("share"), t("percent", { share: municipality.corporationSharePercent })],
    [t("wozValue"), euroExact(municipality.meanWozValue, locale)],
  ] as const;
  return (
    <section data-testid="municipality" className={styles.municipality}>
      <p>
        {municipality.askedFor && `${municipality.askedFor.explanation[locale]} `}
        {p("municipality", { municipality: municipality.name, region: municipality.region.shortNames[locale] })}
      </p>
      <dl className={styles.details}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.note}>
        {isPublished ? t("published") : t("imported", origin)} {t("perRegion")}{" "}
        <FigureMark
          status={status}
          formula={isPublished ? t("formula", origin) : t("importedFormula", origin)}
          vintage={outcome.vintage.labels[locale]}
          sources="page"
        />
      </div>
    </section>
  );
};
