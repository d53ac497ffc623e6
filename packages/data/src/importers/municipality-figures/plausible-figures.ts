import type { Municipality } from "../../facts/municipality.js";
import { implausible, middle } from "../plausible.js";
import type { TableAbout } from "../table/import-table.js";
import type { ImportFault } from "../types.js";
import type { MunicipalityFigure } from "./types.js";

type Figure = "dwellings" | "corporationSharePercent" | "meanWozValue" | "households" | "inhabitants";

/** How much the middle municipality may differ from what is known of it: years and mergers do that, units do more. */
const spread = 5;
/** One municipality alone. */
const ownSpread = 20;
const words: Readonly<Record<Figure, readonly [what: string, unit: string]>> = {
  dwellings: ["The number of dwellings", "dwellings"],
  corporationSharePercent: ["The share of corporations", "%"],
  meanWozValue: ["The mean WOZ value", "EUR"],
  households: ["The number of households", "households"],
  inhabitants: ["The number of inhabitants", "inhabitants"],
};

/** What can't be right of the figures as they were read, beside what is known of the same municipalities. */
export function implausibleFigures(
  figures: readonly MunicipalityFigure[],
  municipalities: readonly Municipality[],
  { header, factor }: TableAbout,
): ImportFault[] {
  const known = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  return (Object.keys(words) as Figure[]).flatMap((key) => {
    const [what, unit] = words[key];
    const pairs = figures.flatMap((figure) => {
      const [now, before] = [figure[key], known.get(figure.code)?.[key]];
      return now === null || before === undefined || before === 0 ? [] : [{ figure, now, before }];
    });
    const judge = (whose: string, value: number, usual: number, most: number) =>
      implausible({
        what: `${what} of ${whose}`,
        value,
        factor: key === "meanWozValue" && factor(key) === 1 ? 1000 : factor(key),
        least: usual / most,
        most: usual * most,
        unit,
        header: header(key),
      });
    const whole = judge(
      "the middle municipality",
      middle(pairs.map(({ now }) => now)),
      middle(pairs.map(({ before }) => before)),
      spread,
    );
    if (whole !== null) return [whole];
    return pairs.flatMap(
      ({ figure, now, before }) => judge(`${figure.code} ${figure.name}`, now, before, ownSpread) ?? [],
    );
  });
}
