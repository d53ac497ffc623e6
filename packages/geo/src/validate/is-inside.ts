/** Is the point inside the outer ring and outside the holes? By the even-odd rule. */
export function isInside(
  [x, y]: readonly [number, number],
  rings: readonly (readonly (readonly number[])[])[],
): boolean {
  let inside = false;
  for (const ring of rings) {
    let [ax = 0, ay = 0] = ring.at(-1) ?? [];
    for (const [bx = 0, by = 0] of ring) {
      if (by > y !== ay > y && x < bx + ((y - by) * (ax - bx)) / (ay - by)) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}
