import type { StoredCalibration } from "@solidariteitskaart/data";
import type { Dataset } from "@solidariteitskaart/model";
import { type VintageView, vintageView } from "../vintages/vintage-view.js";

export interface CalibrationView {
  readonly extraDebt: number;
  readonly wozExponent: number;
  readonly steps: number;
  readonly engineVersion: string;
  readonly inputsHash: string;
  readonly vintages: readonly {
    readonly vintage: VintageView;
    readonly costFactor: number;
    readonly marketInterest: number;
    readonly residuals: { readonly task: number; readonly shortfall: number; readonly surplus: number };
  }[];
}

/** Newest recalculation first, as everywhere. */
export function calibrationView(calibration: StoredCalibration, datasets: readonly Dataset[]): CalibrationView {
  const { shared, steps, engineVersion, inputsHash } = calibration;
  return {
    extraDebt: shared.a,
    wozExponent: shared.e,
    steps,
    engineVersion,
    inputsHash,
    vintages: datasets.flatMap((dataset) => {
      const fitted = calibration.vintages.find(({ code }) => code === dataset.vintage.code);
      if (!fitted) return [];
      return [{ vintage: vintageView(dataset), ...fitted.scalars, residuals: fitted.residuals }];
    }),
  };
}
