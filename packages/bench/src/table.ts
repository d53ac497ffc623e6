export type Row = readonly string[];

/** A table as Markdown: readable in a terminal, and ready to paste into docs. First column to the left, others right. */
export function table(header: Row, rows: readonly Row[]): string {
  const widths = header.map((_, k) => Math.max(3, ...[header, ...rows].map((row) => (row[k] ?? "").length)));
  const cell = (text: string, k: number) => (k === 0 ? text.padEnd(widths[k] ?? 0) : text.padStart(widths[k] ?? 0));
  const line = (row: Row) => `| ${header.map((_, k) => cell(row[k] ?? "", k)).join(" | ")} |`;
  const rule = `| ${widths.map((width, k) => (k === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}

/** Three digits that count. */
export function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export const percentText = (share: number) => `${(100 * share).toFixed(1)} %`;
