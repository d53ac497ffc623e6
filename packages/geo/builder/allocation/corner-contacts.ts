import type { Grid } from "../raster/grid.js";

/**
 * Two cells of one municipality that touch in a corner only would give areas that touch themselves. One of the cells between
 * them joins: water first, otherwise the higher number, so that the outcome does not depend on anything else.
 */
export function closeCornerContacts(grid: Grid, source: Int16Array): Int16Array {
  const labels = Int16Array.from(source);
  for (let changed = true; changed; ) {
    changed = false;
    for (let row = 0; row + 1 < grid.rows; row++) {
      for (let column = 0; column + 1 < grid.columns; column++) {
        if (closeAt(labels, row * grid.columns + column, grid.columns)) changed = true;
      }
    }
  }
  return labels;
}

function closeAt(labels: Int16Array, southWest: number, columns: number): boolean {
  const [sw, se] = [southWest, southWest + 1];
  const [nw, ne] = [sw + columns, se + columns];
  return join(labels, [sw, ne], [se, nw]) || join(labels, [se, nw], [sw, ne]);
}

function join(labels: Int16Array, [a, b]: [number, number], [c, d]: [number, number]): boolean {
  const label = labels[a] ?? 0;
  const [left, right] = [labels[c] ?? 0, labels[d] ?? 0];
  if (label !== labels[b] || label === 0 || left === label || right === label) return false;
  const joining = left === 0 || (right !== 0 && left > right) ? c : d;
  labels[joining] = label;
  return true;
}
