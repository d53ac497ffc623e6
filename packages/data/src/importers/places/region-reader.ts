import type { DatasetRegion } from "@solidariteitskaart/model";
import type { Facts } from "../../facts/facts.js";
import { type CellReader, right, wrong } from "../cells/reader.js";
import { readingsOf, regionKey } from "./place-key.js";

export type KnownRegions = Pick<Facts, "regionLabels" | "municipalities">;

/** Names of provinces that are a region, in the languages that people write them in. */
const provinceNames: Readonly<Record<string, readonly string[]>> = {
  Friesland: ["Friesland", "Fryslân"],
  Fryslân: ["Friesland", "Fryslân"],
};

/** A province whose land is exactly that of one region is another name of it. */
function provincesThatAreRegions(municipalities: KnownRegions["municipalities"]): [name: string, code: string][] {
  const pairs = new Set(municipalities.map(({ province, region }) => `${province}\n${region}`));
  const all = [...pairs].map((pair) => pair.split("\n") as [string, string]);
  return all.filter(
    ([province, region]) =>
      all.filter(([other]) => other === province).length === 1 &&
      all.filter(([, other]) => other === region).length === 1,
  );
}

/**
 * Reads the code of a region from its code or from any of its names.
 * @param base the regions that exist
 * @param facts their names, and municipalities for a hint where one of them is named instead
 */
export function regionReader(
  { regions }: { readonly regions: readonly Pick<DatasetRegion, "code" | "name">[] },
  { regionLabels, municipalities }: KnownRegions,
): CellReader<string> {
  const codes = new Set(regions.map(({ code }) => code));
  const pairs: (readonly [name: string, code: string])[] = [
    ...provincesThatAreRegions(municipalities).flatMap(([name, code]) =>
      (provinceNames[name] ?? [name]).map((one) => [one, code] as const),
    ),
    ...regionLabels.flatMap(({ code, nameNl, nameEn, shortNl, shortEn }) =>
      [nameNl, nameEn, shortNl, shortEn].map((name) => [name, code] as const),
    ),
    ...regions.flatMap(({ code, name }) => [[name, code] as const, [code, code] as const]),
  ];
  const known = new Map(pairs.filter(([, code]) => codes.has(code)).map(([name, code]) => [regionKey(name), code]));
  return {
    allowed: [...codes].join(", "),
    numeric: false,
    closed: true,
    read: (cell) => {
      const text = String(cell);
      const whole = known.get(regionKey(text));
      // Where only parts of it name a region, they must name the same.
      const parts = new Set(
        readingsOf(text)
          .flat()
          .flatMap((part) => known.get(regionKey(part)) ?? []),
      );
      const code = whole ?? (parts.size === 1 ? [...parts][0] : undefined);
      return code === undefined ? wrong("NOT_ALLOWED", "is not allowed here") : right(code);
    },
  };
}
