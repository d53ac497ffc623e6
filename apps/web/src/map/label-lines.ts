const LONGEST_LINE = 12;

/** Breaks a short name over at most two lines for the map, at a slash, dash, hyphen or space. */
export const labelLines = (name: string): readonly string[] => {
  if (name.length <= LONGEST_LINE) return [name];
  const breaks = [...name.matchAll(/[/–\s-](?=\S)/g)].map(({ index, 0: sign }) => ({
    index: sign === " " ? index : index + 1,
    next: index + 1,
  }));
  const middle = name.length / 2;
  const best = breaks.reduce<(typeof breaks)[number] | null>(
    (left, right) => (left && Math.abs(left.index - middle) <= Math.abs(right.index - middle) ? left : right),
    null,
  );
  return best ? [name.slice(0, best.index), name.slice(best.next)] : [name];
};
