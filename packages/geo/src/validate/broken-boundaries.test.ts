import { describe, expect, it } from "vitest";
import { changed, goodCollection, moved } from "../../test/boundary-files.js";
import { schematicTopology } from "../load/schematic.js";
import { validateBoundaries } from "./validate-boundaries.js";

interface Variant {
  readonly text: string;
  /** Right is impossible; of the others some happen to be right. */
  readonly mustFail: boolean;
}

const good = [JSON.stringify(schematicTopology()), JSON.stringify(goodCollection())] as const;
const MUNICIPALITIES = 342;
/** A file can be broken in more ways than every property is tried with. */
const VARIANTS = 3 * Number(process.env.TEST_RUNS);
const FILLERS = ["", "null", "-1", "[]", "{}", '"', "1e400", "[[", "\u0000", "\ufffd"] as const;

type Random = (below: number) => number;

const cutAnywhere = (random: Random): Variant => {
  const text = good[random(2)] ?? "";
  return { text: text.slice(0, random(text.length)), mustFail: true };
};

const overwritten = (random: Random): Variant => {
  const text = good[random(2)] ?? "";
  const at = random(text.length);
  const filler = FILLERS[random(FILLERS.length)] ?? "";
  return { text: `${text.slice(0, at)}${filler}${text.slice(at + random(40))}`, mustFail: false };
};

const wrongCode = (random: Random): Variant => ({
  text: changed((features) => {
    Object.assign(features[random(MUNICIPALITIES)]!.properties, { code: `GM${9000 + random(999)}` });
  }),
  mustFail: true,
});

const twice = (random: Random): Variant => ({
  text: changed((features) => {
    features.push(structuredClone(features[random(MUNICIPALITIES)]!));
  }),
  mustFail: true,
});

const leftOut = (random: Random): Variant => ({
  text: changed((features) => {
    features.splice(random(MUNICIPALITIES), 1 + random(3));
  }),
  mustFail: true,
});

const exchanged = (random: Random): Variant => ({
  text: changed((features) => {
    const [one, other] = [random(MUNICIPALITIES / 2), MUNICIPALITIES / 2 + random(MUNICIPALITIES / 2)];
    const geometry = features[one]!.geometry;
    features[one]!.geometry = features[other]!.geometry;
    features[other]!.geometry = geometry;
  }),
  mustFail: false,
});

const shifted = (random: Random): Variant => {
  const by = 1 + random(40);
  return { text: moved(([lon = 0, lat = 0]) => [lon + by, lat]), mustFail: true };
};

const axesSwapped = (): Variant => ({ text: moved(([lon = 0, lat = 0]) => [lat, lon]), mustFail: false });

const makers = [cutAnywhere, overwritten, overwritten, wrongCode, twice, leftOut, exchanged, shifted, axesSwapped];

describe("a broken file of boundaries", () => {
  it("gives a list of faults or all boundaries, in every variant", { timeout: 3_600_000 }, async () => {
    const next = pseudoRandom(Number(process.env.TEST_SEED));
    const random: Random = (below) => Math.floor(next() * below);
    let right = 0;
    for (let count = 0; count < VARIANTS; count++) {
      const make = makers[count % makers.length] ?? overwritten;
      const { text, mustFail } = make(random);
      const validated = await validateBoundaries(text);
      if ("faults" in validated) {
        expect(validated.faults.length).toBeGreaterThan(0);
        for (const { code, message } of validated.faults) {
          expect(code).toMatch(/^[A-Z_]+$/);
          expect(message).not.toBe("");
        }
      } else {
        right += 1;
        expect({ maker: make.name, mustFail }).toEqual({ maker: make.name, mustFail: false });
        expect(validated.topology.objects.municipalities.geometries).toHaveLength(MUNICIPALITIES);
      }
    }
    expect(right).toBeGreaterThan(0);
  });
});

/** Mulberry32: the same variants for the same seed. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
