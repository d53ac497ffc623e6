export interface StackSpan {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Where each part of a column starts and ends when they lie on each other in the order of `keys`; empty parts are left out. */
export const stackParts = (values: Readonly<Record<string, number>>, keys: readonly string[]): readonly StackSpan[] => {
  let reached = 0;
  return keys.flatMap((key) => {
    const value = values[key] ?? 0;
    if (value <= 0) return [];
    const span = { key, from: reached, to: reached + value };
    reached = span.to;
    return [span];
  });
};
