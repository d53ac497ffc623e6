const separators = [";", "\t", ",", "|"] as const;
const sampledLines = 30;

/** How often each separator stands in a line, outside quotes. */
function countOutsideQuotes(line: string, separator: string): number {
  return line.replace(/"[^"]*"/g, "").split(separator).length - 1;
}

/**
 * What separates the cells: the sign that stands equally often in most lines. In a title above the table it may not
 * stand at all, and a decimal comma stands in some cells only.
 */
export function detectSeparator(text: string): string {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, sampledLines);
  const scored = separators.map((separator) => {
    const counts = lines.map((line) => countOutsideQuotes(line, separator)).filter((count) => count > 0);
    const usual = mostFrequent(counts);
    return { separator, equal: counts.filter((count) => count === usual).length, usual };
  });
  const best = scored.reduce((first, next) =>
    next.equal > first.equal || (next.equal === first.equal && next.usual > first.usual) ? next : first,
  );
  return best.equal === 0 ? "," : best.separator;
}

function mostFrequent(counts: readonly number[]): number {
  const often = new Map<number, number>();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  return [...often].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
