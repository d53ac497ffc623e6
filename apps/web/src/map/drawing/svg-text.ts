import type { Point } from "../point";

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Points as SVG path data, closed. */
export const closedPath = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join("L")}Z`;
