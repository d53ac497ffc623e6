import { eachBeside, type Grid } from "../raster/grid.js";
import { piecesOf } from "../raster/pieces.js";

/**
 * A municipality is one area, plus whole islands. Every other piece goes to the neighbour it has the longest border with.
 * Pieces are handled from small to large, so that a chain of crumbs ends up with a real neighbour.
 */
export function joinLooseEnds(grid: Grid, source: Int16Array): Int16Array {
  const labels = Int16Array.from(source);
  const pieces = piecesOf(grid, labels, (label) => label !== 0).sort((a, b) => a.length - b.length);
  const largest = new Map(pieces.map((piece) => [labels[piece[0] ?? 0] ?? 0, piece]));
  for (const piece of pieces) {
    const label = labels[piece[0] ?? 0] ?? 0;
    if (largest.get(label) === piece) continue;
    const neighbour = longestNeighbour(grid, labels, piece, label);
    if (neighbour !== undefined) for (const index of piece) labels[index] = neighbour;
  }
  return labels;
}

function longestNeighbour(grid: Grid, labels: Int16Array, piece: number[], own: number): number | undefined {
  const sides = new Map<number, number>();
  for (const index of piece) {
    eachBeside(grid, index, (beside) => {
      const label = labels[beside] ?? 0;
      if (label !== 0 && label !== own) sides.set(label, (sides.get(label) ?? 0) + 1);
    });
  }
  return [...sides].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
