import { plain } from "../cells/texts.js";

const unitWords =
  /\b(in|x|mln|miljoen(?:en)?|millions?|mld|miljard(?:en)?|billions?|bn|euro|eur|duizend|thousand|1[.,]?000([.,]?000)?)\b/gi;
const units: readonly [pattern: RegExp, factor: number][] = [
  [/%|\bprocent\b|\bpercent\b|\bpct\b/i, 0.01],
  [/\b(mld|miljard(en)?|billions?|bn)\b/i, 1e9],
  [/\b(mln|miljoen(en)?|millions?)\b|1[.,]?000[.,]?000/i, 1e6],
  [/\b(duizend|thousand)\b|[x×]\s*(€|eur|euro)?\s*1[.,]?000\b/i, 1e3],
];

/** A header without its unit and dressing: "Opgave (mln euro)" and "opgave" are the same column. */
export function plainHeader(header: string): string {
  const bare = header.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const words = bare.replaceAll("_", " ").replace(/[€%]/g, " ").replace(unitWords, " ");
  return plain(words) || plain(bare) || plain(header);
}

/** What a number under this header has to be multiplied by: 1e6 for "mln". */
export function factorOf(header: string): number {
  const words = header.replaceAll("_", " ");
  return units.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
}
