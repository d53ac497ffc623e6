import { nameLines } from "./drawing/label";

const LONGEST_LINE = 12;

/** Breaks a short name over at most two lines for the map of a place. */
export const labelLines = (name: string): readonly string[] =>
  name.length <= LONGEST_LINE ? [name] : (nameLines(name).at(-1) ?? [name]);
