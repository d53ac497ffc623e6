import type { HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartTable } from "../../charts/chart-table";
import { FigureMark } from "../../figures/figure-mark";
import { useRegionNames } from "../../figures/region-names";
import { finePercent } from "../../format/count";
import styles from "./how-sure.module.css";

/** Region by region: in how many ways of calculating it falls short, and how far; the firmest shortfalls first. */
export const FirmRegions = ({ outcome }: { readonly outcome: HowSureOutcome }) => {
  const locale = useLocale();
  const t = useTranslations("sure.robust");
  const f = useTranslations("firm.verdict");
  const nameOf = useRegionNames(outcome);
  const { regions, variants } = outcome.robustness;
  const title = t("regionsTitle", { of: variants.length });
  const sorted = regions.toSorted(
    (one, other) => other.fallsShort - one.fallsShort || other.shareNotFeasible.middle - one.shareNotFeasible.middle,
  );
  return (
    <div className={styles.table}>
      <p className={styles.tableTitle}>{title} </p>
      <FigureMark status="MODELLED" formula={t("formula")} vintage={outcome.vintage.labels[locale]} sources="page" />
      <ChartTable
        caption={title}
        columns={[t("region"), t("verdict"), t("count"), t("low"), t("middle"), t("high")]}
        rows={sorted.map(({ region, verdict, fallsShort, of, shareNotFeasible: { low, middle, high } }) => ({
          key: region.code,
          label: nameOf(region.code),
          cells: [
            f(verdict),
            t("countOf", { count: fallsShort, of }),
            ...[low, middle, high].map((share) => finePercent(share, locale)),
          ],
        }))}
      />
    </div>
  );
};
