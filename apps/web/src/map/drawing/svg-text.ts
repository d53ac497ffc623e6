import type { Point } from "../point";
import { textWidth } from "./text-width";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that may stand in SVG, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** @param parts of a unit that are told apart */
export const rounded = (value: number, parts = 10): number => Math.round(value * parts) / parts;

/** Points as SVG path data, closed. */
export const closedPath = (points: readonly Point[], parts?: number): string =>
  `M${points.map(([x, y]) => `${rounded(x, parts)} ${rounded(y, parts)}`).join("L")}Z`;

/**
 * Breaks a text into lines that fit.
 * @param width pixels
 * @param size pixels
 */
export const wrapped = (
  text: string,
  width: number,
  size: number,
  weight: "medium" | "bold" = "medium",
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
