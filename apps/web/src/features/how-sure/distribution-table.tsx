import type { Ensemble } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartTable } from "../../charts/chart-table";
import { numberFormat } from "../../format/kept-formats";

interface DistributionTableProps {
  readonly ensemble: Ensemble;
  readonly names: Readonly<Record<string, string>>;
}

/** What was taken as not known, and how widely. */
export const DistributionTable = ({ ensemble, names }: DistributionTableProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.assumptions");
  const number = numberFormat(locale, { maximumFractionDigits: 2 });
  return (
    <ChartTable
      caption={t("caption")}
      columns={[t("assumption"), t("mean"), t("deviation")]}
      rows={ensemble.distributions.map(({ lever, mean, standardDeviation }) => ({
        key: lever.key,
        label: names[lever.key] ?? lever.key,
        cells: [number.format(mean), number.format(standardDeviation)],
      }))}
    />
  );
};
