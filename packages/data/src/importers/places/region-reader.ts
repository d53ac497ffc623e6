import type { Dataset } from "@solidariteitskaart/model";
import type { Facts } from "../../facts/facts.js";
import type { CellReader } from "../cells/reader.js";
import { oneOf, plain } from "../cells/texts.js";

export type RegionFacts = Pick<Facts, "regionLabels">;

/** Reads the code of a region from its code or from any of its names. */
export function regionReader({ regions }: Pick<Dataset, "regions">, { regionLabels }: RegionFacts): CellReader<string> {
  const codes = new Set(regions.map(({ code }) => code));
  const labels = regionLabels
    .filter(({ code }) => codes.has(code))
    .flatMap(({ code, nameNl, nameEn, shortNl, shortEn }) =>
      [nameNl, nameEn, shortNl, shortEn].map((name) => [plain(name), code] as const),
    );
  const own = regions.flatMap(({ code, name }) => [[plain(name), code] as const, [plain(code), code] as const]);
  return oneOf(new Map([...labels, ...own]), [...codes]);
}
