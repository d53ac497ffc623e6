import type { Sheets } from "./lay-sheets";
import type { Sheet } from "./sheet";
import type { StageName } from "./stage";

/** From large to small. */
const BY_SIZE: readonly StageName[] = ["wide", "phone", "small"];
/** Letters become no smaller than this share of the size they were laid out with. */
const LEAST = 0.84;

/** Every layout, from large to small. */
export const allSheets = (sheets: Sheets): readonly Sheet[] => BY_SIZE.flatMap((name) => sheets[name] ?? []);

/** The largest layout whose letters can still be read. `pixelsPerUnit`: of the whole country, before anybody zooms in. */
export const pickSheet = (sheets: Sheets, pixelsPerUnit: number): Sheet | null => {
  const all = allSheets(sheets);
  return all.find(({ scale }) => pixelsPerUnit >= scale * LEAST) ?? all.at(-1) ?? null;
};
