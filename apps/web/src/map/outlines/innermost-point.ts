type Ring = readonly (readonly [number, number])[];

const toSegment = (x: number, y: number, a: readonly [number, number], b: readonly [number, number]): number => {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return (x - a[0] - share * dx) ** 2 + (y - a[1] - share * dy) ** 2;
};

/** Distance to the nearest edge, negative outside. Counts crossings (even-odd), so holes work. */
const signedDistance = (x: number, y: number, rings: readonly Ring[]): number => {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index++) {
      const a = ring[index];
      const b = ring[(index + 1) % ring.length];
      if (!a || !b) continue;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      nearest = Math.min(nearest, toSegment(x, y, a, b));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
};

const GRID = 14;
const ROUNDS = 4;

const boxOf = (rings: readonly Ring[]) => {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
};

/**
 * The point of a set of polygons (each: outer ring, then holes) that lies furthest from every edge, by a grid that is
 * refined around the best cell. Good to about a two-thousandth of the width: enough for placing a name.
 */
export const innermostPoint = (
  polygons: readonly (readonly Ring[])[],
): { point: readonly [number, number]; distance: number } => {
  let best = { point: [0, 0] as readonly [number, number], distance: Number.NEGATIVE_INFINITY };
  for (const rings of polygons) {
    let area = boxOf(rings.slice(0, 1));
    // No point of an island lies further inside than half its width.
    if (Math.min(area.width, area.height) / 2 <= best.distance) continue;
    for (let round = 0; round < ROUNDS; round++) {
      let here = { point: [area.left, area.top] as readonly [number, number], distance: Number.NEGATIVE_INFINITY };
      for (let cell = 0; cell < GRID * GRID; cell++) {
        const x = area.left + (((cell % GRID) + 0.5) * area.width) / GRID;
        const y = area.top + ((Math.floor(cell / GRID) + 0.5) * area.height) / GRID;
        const distance = signedDistance(x, y, rings);
        if (distance > here.distance) here = { point: [x, y], distance };
      }
      if (here.distance > best.distance) best = here;
      const width = (area.width * 3) / GRID;
      const height = (area.height * 3) / GRID;
      area = { left: here.point[0] - width / 2, top: here.point[1] - height / 2, width, height };
    }
  }
  return best;
};
