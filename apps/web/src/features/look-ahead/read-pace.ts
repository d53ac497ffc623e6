/** The pace that a link asks for. */
export interface PaceAsked {
  /** Percent of the agreed pace. */
  readonly percent: number;
  /** Share of the agreed pace. */
  readonly pace: number;
}

/** Percent of the agreed pace; the model tries up to twice of it. */
export const PACE_RANGE = { from: 0, until: 200, usual: 100 } as const;

/** Percent in, as it stands in a link; null: that is no pace. Left out means the agreed one. */
export const readPace = (text: string | null): PaceAsked | null => {
  const written = text === null || text.trim() === "" ? String(PACE_RANGE.usual) : text.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(written)) return null;
  const percent = Number(written);
  return percent < PACE_RANGE.from || percent > PACE_RANGE.until ? null : { percent, pace: percent / 100 };
};
