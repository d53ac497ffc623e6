/** Figures by measure key; null where the figure does not exist. */
export type ObservedFigures = ReadonlyMap<string, number | null>;

/**
 * Every number inside a plain object under its path: { finance: { debt: 1 } } gives "finance.debt". Lists and texts are
 * left out, and so are years, which say when and not how much.
 */
export function figuresOf(value: object, prefix = ""): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    const key = `${prefix}${name}`;
    if (typeof part === "number" || part === null) found.set(key, part);
    else if (typeof part === "object" && !Array.isArray(part))
      for (const [inner, figure] of figuresOf(part, `${key}.`)) found.set(inner, figure);
  }
  found.delete(`${prefix}year`);
  return found;
}
