import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outline } from "../outlines/read-areas";
import { collisionsIn } from "./collisions";
import { layLand } from "./land";
import { outlineOf } from "./lane";
import { layMap } from "./lay-map";
import { mapStages, type Stage } from "./stage";

/** A country of four by four square regions, "A1" to "D4". */
const areas = ["A", "B", "C", "D"].flatMap((column, x) =>
  [1, 2, 3, 4].map((row): Outline => {
    const [west, north] = [4 + x, 53 - row * 0.62];
    const ring = [
      [west, north],
      [west + 1, north],
      [west + 1, north - 0.62],
      [west, north - 0.62],
      [west, north],
    ];
    return { code: `${column}${row}`, geometry: { type: "Polygon", coordinates: [ring] } };
  }),
);
const codes = areas.map(({ code }) => code);
const texts = codes.map((code, index) => ({ code, name: `Regio ${code}`, leads: index === 0, extra: false }));
const lands = new Map(Object.values(mapStages).map((stage) => [stage.name, layLand(areas, stage, 640)]));
const lay = ({ name }: Stage, flows: Parameters<typeof layMap>[2]) => layMap(lands.get(name)!, texts, flows);
/** Milliseconds: on a busy machine a map takes longer. */
const BUSY = 60_000;

describe("layMap", () => {
  it.each(Object.values(mapStages))(
    "hides nothing on the $name stage, whatever flows",
    (stage) => {
      const flow = fc.record({
        from: fc.constantFrom(...codes.slice(0, 5)),
        to: fc.constantFrom(...codes.slice(5)),
        amount: fc.integer({ min: 1e6, max: 2e9 }),
      });
      const flows = fc.uniqueArray(flow, { maxLength: 5, selector: ({ from, to }) => `${from}${to}` });
      fc.assert(
        fc.property(flows, (some) => {
          expect(collisionsIn(lay(stage, some), stage)).toEqual([]);
        }),
        { numRuns: 2 },
      );
    },
    BUSY,
  );

  it(
    "names every region where there is room, and gives the same answer twice",
    () => {
      const flows = [{ from: "A1", to: "D4", amount: 3e8 }];
      const layout = lay(mapStages.wide, flows);
      expect(layout.unnamed).toEqual([]);
      expect(layout.missed).toEqual([]);
      expect(lay(mapStages.wide, flows)).toEqual(layout);
    },
    BUSY,
  );

  it(
    "widens flows by the square root of the amount, from giver to receiver",
    () => {
      const land = lands.get("wide")!;
      const { flows } = layMap(land, texts, [
        { from: "A1", to: "C3", amount: 4e8 },
        { from: "D1", to: "B4", amount: 1e8 },
      ]);
      const [large, small] = flows;
      expect((large?.width ?? 0) / (small?.width ?? 1)).toBeCloseTo(2, 5);
      const number = (code: string) => codes.indexOf(code) + 1;
      for (const { from, to, lane } of flows) {
        expect(land.at(...lane[0])).toBe(number(from));
        expect(land.at(...lane[3])).toBe(number(to));
      }
      expect(outlineOf(flows[0]!).length).toBeGreaterThan(20);
    },
    BUSY,
  );
});
