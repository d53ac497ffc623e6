import type { ViewState } from "../../address/view-state";
import { figureQuery } from "../../places/place-paths";

/** "?v=2024-12&p=GM0363,GM0599": places side by side, under one recalculation and rule. */
export const comparisonQuery = (view: Pick<ViewState, "vintage" | "rule">, codes: readonly string[]): string => {
  const figures = figureQuery(view);
  if (codes.length === 0) return figures;
  return `${figures === "" ? "?" : `${figures}&`}p=${codes.join(",")}`;
};
