import { encode } from "uqr";

export interface QrPath {
  /** SVG path data of the dark squares, one unit each. */
  readonly path: string;
  /** Squares on a side, the quiet zone included. */
  readonly size: number;
}

/** A QR code that a phone reads from paper, also with a crease through it (level M: 15 % may be lost). */
export const qrPath = (text: string): QrPath => {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  const runs = data.flatMap((row, y) => {
    const parts: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      parts.push(`M${String(start)} ${String(y)}h${String(x - start + 1)}v1h${String(start - x - 1)}z`);
    }
    return parts;
  });
  return { path: runs.join(""), size };
};
