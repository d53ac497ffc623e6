import type { RegionShare } from "@solidariteitskaart/model";
import { type CellReader, right, wrong } from "../cells/reader.js";
import type { MunicipalityIndex } from "./municipality-index.js";

/** Homes by municipality, written in one cell: "GM0363=1200; Almere=300". */
const entry = /^(.+?)\s*[=:]\s*(\d+(?:[.,]\d+)?)$/;
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
        const [, name = "", count = ""] = entry.exec(part.trim()) ?? [];
        if (name === "") return wrong("PLACE_LIST", `can't be read at "${part.trim()}"`);
        const places = index.find(name);
        if (places === null) return wrong("UNKNOWN_MUNICIPALITY", `names a municipality that nobody knows: ${name}`);
        for (const { code, share } of places) {
          const region = index.regionOf(code) ?? "";
          homes.set(region, (homes.get(region) ?? 0) + share * Number(count.replace(",", ".")));
        }
      }
      const total = [...homes.values()].reduce((sum, count) => sum + count, 0);
      return total > 0 ? right(regionShares(homes)) : wrong("PLACE_LIST", "holds no homes");
    },
  };
}
