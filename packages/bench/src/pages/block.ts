/**
 * Replaces what stands between the two markers of a block.
 * @throws Error where the page has no such block
 */
export function withBlock(page: string, name: string, body: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, until] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || until < from) throw new Error(`The page has no block ${name}`);
  return `${page.slice(0, from + start.length)}\n\n${body}\n\n${page.slice(until)}`;
}
