import type { RegionFigures } from "@solidariteitskaart/client";

export type ArrowKey = "ArrowUp" | "ArrowRight" | "ArrowDown" | "ArrowLeft";

/** Compass points that an arrow key may mean, the straight one first. */
const compass: Readonly<Record<ArrowKey, readonly [string, readonly string[]]>> = {
  ArrowUp: ["N", ["NE", "NW"]],
  ArrowRight: ["E", ["NE", "SE"]],
  ArrowDown: ["S", ["SE", "SW"]],
  ArrowLeft: ["W", ["SW", "NW"]],
};

export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(compass, key);

/** The nearest neighbour in the direction of an arrow key; straight ahead goes before askew. Null: none there. */
export const neighbourTowards = (figures: RegionFigures, key: ArrowKey): string | null => {
  const [straight, askew] = compass[key];
  const nearest = (directions: readonly string[]): string | null =>
    figures.region.neighbours
      .filter(({ direction }) => directions.includes(direction))
      .reduce<RegionFigures["region"]["neighbours"][number] | null>(
        (best, one) => (best && best.distanceKm <= one.distanceKm ? best : one),
        null,
      )?.region.code ?? null;
  return nearest([straight]) ?? nearest(askew);
};

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** The first region whose name, or a word in it, starts with what was typed. */
export const regionStartingWith = (
  typed: string,
  names: readonly (readonly [code: string, name: string])[],
): string | null => {
  const wanted = plain(typed);
  const starts = names.find(([, name]) => plain(name).startsWith(wanted));
  const holds = names.find(([, name]) =>
    plain(name)
      .split(/[\s/–-]+/)
      .some((word) => word.startsWith(wanted)),
  );
  return (starts ?? holds)?.[0] ?? null;
};
