import type { HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartTable } from "../../charts/chart-table";
import { percent } from "../../format/count";
import { euroInWords } from "../../format/euro";
import styles from "./how-sure.module.css";
import { variantParts } from "./variant-parts";

/** Every way of calculating in words, with the national split that it predicts. */
export const FirmVariants = ({ variants }: { readonly variants: HowSureOutcome["robustness"]["variants"] }) => {
  const locale = useLocale();
  const t = useTranslations("sure.robust");
  const title = t("variantsTitle", { of: variants.length });
  const rows = variants.map((variant, index) => {
    const { task, debt, margin, tax } = variantParts(variant);
    const words = t("words", {
      task: t(`task.${task}`),
      debt: t(`debt.${debt}`),
      margin: t(`margin.${margin}`),
      sigma: percent(variant.sigma, locale),
      tax,
    });
    return {
      key: variant.name,
      // The reference comes first.
      label: index === 0 ? `${t("reference")}: ${words}` : words,
      cells: [
        variant.consistent ? t("yes") : t("no"),
        euroInWords(variant.shortfall, locale),
        euroInWords(variant.surplus, locale),
      ],
    };
  });
  return (
    <details className={styles.table}>
      <summary>{title}</summary>
      <p className={styles.note}>{t("variantsNote")}</p>
      <ChartTable caption={title} columns={[t("variant"), t("fits"), t("shortfall"), t("surplus")]} rows={rows} />
    </details>
  );
};
