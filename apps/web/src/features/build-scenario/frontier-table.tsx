import type { Frontier } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartTable } from "../../charts/chart-table";
import { euroInWords } from "../../format/euro";
import levers from "../../levers/levers.module.css";
import { useUnitWords } from "../../levers/use-unit-words";

interface FrontierTableProps {
  readonly frontier: Frontier;
  /** Names of the two levers. */
  readonly a: string;
  readonly b: string;
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

const Take = ({ label, onTake }: { readonly label: string; readonly onTake: () => void }) => (
  <button type="button" className={levers.small} aria-label={label} onClick={onTake}>
    {useTranslations("scenario.frontier")("take")}
  </button>
);

/** The combinations as figures, each with a way to try it. */
export const FrontierTable = ({ frontier: { leverA, leverB, points }, a, b, onTake }: FrontierTableProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.frontier");
  const words = useUnitWords();
  const rows = points.map((point) => {
    const valueA = words(point.a, leverA.unit);
    const row = { key: `${String(point.a)} ${String(point.b)}`, label: valueA };
    if (point.b === null) return { ...row, cells: [t("noneHere", { amount: euroInWords(point.open, locale) }), null] };
    const values = { [leverA.key]: point.a, [leverB.key]: point.b };
    const valueB = words(point.b, leverB.unit);
    const said = t("takeLabel", { a: `${a} ${valueA}`, b: `${b} ${valueB}` });
    return { ...row, cells: [valueB, <Take key="take" label={said} onTake={() => onTake(values)} />] };
  });
  return <ChartTable caption={t("table")} columns={[a, b, t("take")]} rows={rows} />;
};
