import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MunicipalityShape } from "../municipality-drawing";
import { type Point, times } from "../point";
import { type Box, overlaps } from "./box";
import { outlineOf } from "./lane";
import { boxAround, cornersOf, meet } from "./outlines";
import { NAME_TEXT, type PlacedName, placeNames } from "./place-names";
import { textWidth } from "./text-width";

const shape = (name: string, centre: Point, more: Partial<MunicipalityShape> = {}): MunicipalityShape => ({
  code: name,
  name,
  region: "MRA",
  centre,
  room: 40,
  inhabitants: 50_000,
  dwellings: 0,
  corporationSharePercent: 0,
  corporationDwellings: 0,
  meanWozValue: 0,
  ...more,
});

/** Where the letters of a name stand, as large as they are on the screen. */
const boxesOf = ({ at: [x, y], lines }: PlacedName, scale: number): readonly Box[] =>
  lines.map((line, index) => {
    const size = index === 0 ? NAME_TEXT.name : NAME_TEXT.figure;
    const [middle, foot] = [x * scale, y * scale + index * NAME_TEXT.foot];
    const half = textWidth(line, size, "medium") / 2;
    return { left: middle - half, right: middle + half, top: foot - size * 0.72, bottom: foot + size * 0.2 };
  });

const figures = () => ["52.000 · 44 %", "WOZ € 404.000"];
const settings = { scale: 2, chosen: null, figures, flows: [] };
const told = (names: readonly PlacedName[]) => names.map(({ shape: { name }, lines }) => [name, lines.length]);

describe("placeNames", () => {
  it("lays no name on another or under a flow, at any scale", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    const place = fc.record({
      centre: point,
      room: fc.integer({ min: 1, max: 40 }),
      inhabitants: fc.constantFrom(9_000, 60_000, 200_000),
      length: fc.integer({ min: 2, max: 22 }),
    });
    const flow = fc.record({
      lane: fc.tuple(point, point, point, point),
      width: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 40 }),
        fc.array(flow, { maxLength: 4 }),
        fc.double({ min: 0.6, max: 8, noNaN: true }),
        (places, arrows, scale) => {
          const shapes = places.map(({ length, centre, ...more }, at) =>
            shape(`${String(at)}${"a".repeat(length)}`, centre, more),
          );
          const flows = arrows.map((arrow) => outlineOf(arrow, 1 / scale, true));
          const named = placeNames(shapes, { scale, chosen: null, figures, flows });
          const boxes = named.map((one) => boxesOf(one, scale));
          const onAnother = boxes.flatMap((own, at) =>
            boxes.slice(at + 1).filter((others) => own.some((box) => others.some((other) => overlaps(box, other)))),
          );
          const underFlow = boxes.filter((own) =>
            flows.some((outline) => {
              const large = outline.map((corner) => times(corner, scale));
              return own.some((box) => overlaps(boxAround(large), box) && meet(large, cornersOf(box)));
            }),
          );
          expect([onAnother, underFlow]).toEqual([[], []]);
        },
      ),
    );
  });

  it("drops figures before it drops a name", () => {
    const around = [shape("Leiden", [50, 15]), shape("Alphen", [50, 50])];
    expect(told(placeNames([...around, shape("Woerden", [50, 35])], settings))).toEqual([
      ["Leiden", 3],
      ["Alphen", 3],
      ["Woerden", 1],
    ]);
  });

  it("names what was chosen first, however small it is", () => {
    const close = [shape("Alphen", [50, 50]), shape("Nieuwkoop", [50, 50], { room: 2 })];
    expect(told(placeNames(close, settings)).map(([name]) => name)).toEqual(["Alphen"]);
    const [first] = placeNames(close, { ...settings, chosen: "Nieuwkoop" });
    expect(first?.shape.name).toBe("Nieuwkoop");
  });

  it("moves the name of a large town to another side of its dot for a flow", () => {
    const town = shape("Rotterdam", [100, 100], { room: 5, inhabitants: 600_000 });
    const below = placeNames([town], settings)[0];
    const flow = outlineOf(
      {
        lane: [
          [0, 107],
          [60, 107],
          [140, 107],
          [200, 107],
        ],
        width: 2,
      },
      0.5,
    );
    const above = placeNames([town], { ...settings, flows: [flow] })[0];
    expect(below?.at[1]).toBeGreaterThan(100);
    expect(above?.at[1]).toBeLessThan(100);
  });
});
