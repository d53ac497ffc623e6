import type { Position } from "geojson";

export type Project = (position: Position) => readonly [number, number];

/** Steps in one unit of the drawing: a tenth is finer than a screen shows at the deepest zoom. */
const STEPS = 10;

const written = (steps: number): string => String(steps / STEPS).replace(/^(-?)0\./, "$1.");

/** "5-3" needs no comma, "5,3" does. */
const pair = (x: number, y: number): string => {
  const second = written(y);
  return `${written(x)}${second.startsWith("-") ? "" : ","}${second}`;
};

/**
 * SVG path data of lines, written short: whole steps, relative to the point before, points that fall together left out.
 * Rounding is done on absolute places, so that a line shared by two regions is the same line in both.
 */
export const svgPath = (lines: readonly (readonly Position[])[], project: Project, closed: boolean): string =>
  lines
    .map((line) => {
      let [lastX, lastY] = [Number.NaN, Number.NaN];
      const parts: string[] = [];
      for (const position of line) {
        const [x, y] = project(position).map((value) => Math.round(value * STEPS)) as [number, number];
        if (x === lastX && y === lastY) continue;
        parts.push(parts.length === 0 ? `M${pair(x, y)}` : `l${pair(x - lastX, y - lastY)}`);
        [lastX, lastY] = [x, y];
      }
      return parts.length < 2 ? "" : `${parts.join("")}${closed ? "z" : ""}`;
    })
    .join("");
