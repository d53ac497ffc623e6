import type { StoredCalibration } from "@solidariteitskaart/data";
import type { Dataset } from "@solidariteitskaart/model";
import { type VintageView, vintageView } from "../vintages/vintage-view.js";

export interface CalibrationView {
  readonly extraDebt: number;
  readonly modelEdition: number;
  readonly vintages: readonly {
    readonly vintage: VintageView;
    readonly costFactor: number;
    readonly marketInterest: number;
    readonly modelEdition: number;
    readonly inputsHash: string;
    readonly residuals: { readonly task: number; readonly shortfall: number; readonly surplus: number };
  }[];
}

/** Newest recalculation first, as everywhere. */
export function calibrationView(calibration: StoredCalibration, datasets: readonly Dataset[]): CalibrationView {
  const { shared, modelEdition } = calibration;
  return {
    extraDebt: shared.a,
    modelEdition,
    vintages: datasets.flatMap((dataset) => {
      const fitted = calibration.vintages.find(({ code }) => code === dataset.vintage.code);
      if (!fitted) return [];
      const { scalars, residuals, inputsHash } = fitted;
      return [{ vintage: vintageView(dataset), ...scalars, residuals, modelEdition: fitted.modelEdition, inputsHash }];
    }),
  };
}
