/** The words that all labels start with, and what is left of each: "Doorrekening" + ["december 2024", "januari 2026"]. */
export const sharedStart = (
  labels: readonly string[],
): { readonly shared: string; readonly rest: readonly string[] } => {
  const split = labels.map((label) => label.split(" "));
  const first = split[0] ?? [];
  const shortest = split.reduce((least, words) => Math.min(least, words.length), first.length);
  let count = 0;
  // At least one word stays with each label.
  while (count < shortest - 1 && split.every((words) => words[count] === first[count])) count++;
  return { shared: first.slice(0, count).join(" "), rest: split.map((words) => words.slice(count).join(" ")) };
};
