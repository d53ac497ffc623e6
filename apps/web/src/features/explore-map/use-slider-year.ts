import { useState } from "react";

interface SliderYear {
  readonly year: number;
  /** What the view showed when the slider was moved. */
  readonly from: number | null;
}

/**
 * The year that the slider stands at: where the reader put it, until the view has followed. Without this a second key would
 * start from the year that the first one left, and be lost.
 */
export const useSliderYear = (
  shown: number | null,
): { readonly year: number | null; readonly move: (year: number) => void } => {
  const [moved, setMoved] = useState<SliderYear | null>(null);
  if (moved !== null && moved.from !== shown) setMoved(null);
  return {
    year: moved === null ? shown : moved.year,
    move: (year) => setMoved({ year, from: shown }),
  };
};
