import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { qrPath } from "./qr-path";

/** Squares that a path covers, as "x,y". */
const squaresOf = (path: string): ReadonlySet<string> =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, x, y, width, back]) => {
      expect(back).toBe(width);
      return Array.from({ length: Number(width) }, (_, step) => `${String(Number(x) + step)},${String(y)}`);
    }),
  );

describe("qrPath", () => {
  it.each(["https://solidariteitskaart.example/gemeente/GM0363-amsterdam?v=2026-01&route=POOL", "x"])(
    "draws every dark square of %s and no other",
    (text) => {
      const { path, size } = qrPath(text);
      const { data } = encode(text, { ecc: "M", border: 2 });
      const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${String(x)},${String(y)}`] : [])));
      expect(squaresOf(path)).toEqual(new Set(dark));
      expect(data).toHaveLength(size);
    },
  );

  it("keeps a quiet zone around the code", () => {
    const { path, size } = qrPath("x");
    for (const square of squaresOf(path)) {
      for (const place of square.split(",").map(Number)) {
        expect(place).toBeGreaterThanOrEqual(2);
        expect(place).toBeLessThan(size - 2);
      }
    }
  });
});
