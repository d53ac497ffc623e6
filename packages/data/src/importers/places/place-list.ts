import type { RegionShare } from "@solidariteitskaart/model";
import { type CellReader, right, wrong } from "../cells/reader.js";
import type { MunicipalityIndex } from "./municipality-index.js";
import { municipalityNotFound } from "./municipality-reader.js";

/** Homes by municipality, written in one cell: "GM0363=1200; Almere=300". */
function entryOf(part: string): { readonly name: string; readonly homes: number } | null {
  const at = Math.max(part.lastIndexOf("="), part.lastIndexOf(":"));
  const [name, count] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()];
  return name === "" || !/^\d+(?:[.,]\d+)?$/.test(count) ? null : { name, homes: Number(count.replace(",", ".")) };
}
const separator = /[;|\n]/;

/** Shares of regions from homes of municipalities, in the order of the regions' codes. */
export function regionShares(homes: ReadonlyMap<string, number>): RegionShare[] {
  const total = [...homes.values()].reduce((sum, count) => sum + count, 0);
  return [...homes].sort(([p], [q]) => (p < q ? -1 : 1)).map(([region, count]) => ({ region, share: count / total }));
}

/** Reads a list of municipalities with their homes into shares of regions. */
export function placeList(index: MunicipalityIndex): CellReader<readonly RegionShare[]> {
  return {
    allowed: "municipalities with their homes: GM0363=1200; Almere=300",
    numeric: false,
    read: (cell) => {
      const homes = new Map<string, number>();
      for (const part of String(cell).split(separator)) {
        if (part.trim() === "") continue;
        const found = entryOf(part.trim());
        if (found === null) return wrong("PLACE_LIST", `can't be read at "${part.trim()}"`);
        const { name, homes: count } = found;
        const places = index.find(name);
        if (places === null) {
          const unknown = municipalityNotFound(name, index);
          return unknown.ok
            ? unknown
            : wrong(unknown.code, `names "${name}", which ${unknown.message}`, unknown.allowed);
        }
        for (const { code, share } of places) {
          const region = index.regionOf(code) ?? "";
          homes.set(region, (homes.get(region) ?? 0) + share * count);
        }
      }
      const total = [...homes.values()].reduce((sum, count) => sum + count, 0);
      return total > 0 ? right(regionShares(homes)) : wrong("PLACE_LIST", "holds no homes");
    },
  };
}
