export interface Term {
  readonly dutch: string;
  readonly english: string;
  /** In English, as the documentation writes it; may be empty. */
  readonly meaning: string;
}

const cellsOf = (row: string): readonly string[] =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("`", ""));

/** Rows of the tables of three columns in a text in Markdown: Dutch, English, meaning. Heads and rules are left out. */
export const glossaryTerms = (markdown: string): readonly Term[] => {
  const lines = markdown.split("\n");
  return lines.flatMap((line, index) => {
    const [dutch = "", english = "", meaning = "", ...more] = cellsOf(line);
    const isRow = line.startsWith("|") && more.length === 0 && !/^-+$/.test(dutch);
    const isHead = /^\|[\s|-]+\|$/.test(lines[index + 1] ?? "");
    return isRow && !isHead && english !== "" ? [{ dutch, english, meaning }] : [];
  });
};
