/** Edges between classes of chance, shares. */
const edges = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

export const chanceClasses = [0, 1, 2, 3, 4, 5] as const;

/** 0: hardly ever, 5: nearly always. A chance on an edge belongs to the higher class. */
export const chanceClass = (chance: number): number => edges.filter((edge) => chance >= edge).length;

/** Lower and upper edge of a class, shares. */
export const chanceEdges = (chance: number): readonly [number, number] => [edges[chance - 1] ?? 0, edges[chance] ?? 1];
