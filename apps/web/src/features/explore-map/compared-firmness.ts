import { type Firm, hangsOnChoices } from "../../figures/firmness/hangs-on-choices";

type FirmRegion = Firm & { readonly region: { readonly code: string } };
type ByCode = ReadonlyMap<string, Firm>;

const byCode = (regions: readonly FirmRegion[]): ByCode => new Map(regions.map((one) => [one.region.code, one]));

/**
 * What hangs on choices in each of the three maps: each end by its own ways of calculating, for what is firm in one
 * recalculation may hang on choices in the other; the difference where either end does.
 */
export const comparedFirmness = (
  shown: readonly FirmRegion[],
  beside: readonly FirmRegion[],
): readonly [own: ByCode, other: ByCode, difference: ByCode] => [
  byCode(shown),
  byCode(beside),
  byCode([...shown, ...beside].toSorted((one, other) => Number(hangsOnChoices(one)) - Number(hangsOnChoices(other)))),
];
