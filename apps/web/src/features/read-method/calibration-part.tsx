import type { Calibration } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroExact, euroInWords } from "../../format/euro";
import { numberFormat } from "../../format/kept-formats";
import { MINUS } from "../../format/number-locale";
import { quantityInWords } from "../../format/quantity";
import { RegisterTable } from "./register-table";

/** The five numbers that were fitted, and how near the published totals come out. */
export const CalibrationPart = ({ calibration }: { readonly calibration: Calibration }) => {
  const locale = useLocale();
  const t = useTranslations("method.calibration");
  const four = (value: number) =>
    numberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(value).replace("-", MINUS);
  const off = (published: number | null, residual: number) =>
    published === null
      ? "–"
      : t("residual", { published: euroInWords(published, locale), residual: euroExact(residual, locale) });
  const { extraDebt, modelEdition, vintages } = calibration;
  return (
    <>
      <p>{t("scalars", { extraDebt: four(extraDebt), edition: modelEdition })}</p>
      <RegisterTable
        caption={t("caption")}
        columns={[t("vintage"), t("costFactor"), t("interest"), t("task"), t("shortfall"), t("surplus")]}
        rows={vintages.map(({ vintage, costFactor, marketInterest, residuals }) => ({
          key: vintage.code,
          label: vintage.labels[locale],
          cells: [
            <span key="factor" data-exact={costFactor}>
              {four(costFactor)}
            </span>,
            <span key="interest" data-exact={marketInterest}>
              {quantityInWords(marketInterest, "fraction", locale)}
            </span>,
            off(vintage.publishedTask, residuals.task),
            off(vintage.publishedShortfall, residuals.shortfall),
            off(vintage.publishedSurplus, residuals.surplus),
          ],
        }))}
      />
    </>
  );
};
