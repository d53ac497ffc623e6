import type { FigureStatus } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FigureMark } from "../../figures/figure-mark";
import type { PlaceData } from "./place-data";

type Formula = "cbs" | "imported" | "corporationDwellings" | "share" | "spread" | "region";

interface PlaceMarkProps {
  readonly data: Pick<PlaceData, "outcome">;
  readonly status: FigureStatus;
  readonly formula: Formula;
}

/** Status, calculation and sources of a figure on the page about a place. */
export const PlaceMark = ({ data: { outcome }, status, formula }: PlaceMarkProps) => {
  const locale = useLocale();
  const t = useTranslations("place.figures.formula");
  return <FigureMark status={status} formula={t(formula)} vintage={outcome.vintage.labels[locale]} sources="page" />;
};
