import { eachBeside, type Grid } from "./grid.js";

/** The groups of cells that hang together side by side and have the same label; label 0 is skipped unless asked for. */
export function piecesOf(grid: Grid, labels: ArrayLike<number>, wanted: (label: number) => boolean): number[][] {
  const seen = new Uint8Array(grid.size);
  const pieces: number[][] = [];
  for (let start = 0; start < grid.size; start++) {
    const label = labels[start] ?? 0;
    if (seen[start] === 1 || !wanted(label)) continue;
    const piece = [start];
    seen[start] = 1;
    for (let next = 0; next < piece.length; next++) {
      eachBeside(grid, piece[next] ?? 0, (beside) => {
        if (seen[beside] === 1 || labels[beside] !== label) return;
        seen[beside] = 1;
        piece.push(beside);
      });
    }
    pieces.push(piece);
  }
  return pieces;
}
