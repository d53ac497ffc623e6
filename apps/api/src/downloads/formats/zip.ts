import { type Zippable, zipSync } from "fflate";

/**
 * A zip of these files. Equal files give an equal zip.
 * @param date ISO day that every entry carries.
 */
export function zipOf(files: Readonly<Record<string, Uint8Array>>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  // Zip holds local time without a zone: a local date is the same in every place.
  const mtime = new Date(year, month - 1, day);
  const entries = Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime, level: 6 }]]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}
