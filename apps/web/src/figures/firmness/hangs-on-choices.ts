/** What of a region's figures survives other rules of the model; null for figures that were not made by these rules. */
export interface Firm {
  readonly robustness: { readonly verdict: "ROBUST_SHORTFALL" | "ROBUST_SURPLUS" | "DEPENDS" } | null;
}

/** Stands beside an amount of a region of which no public figure decides whether it falls short. */
export const CHOICE_MARK = "±";

/** Whether it is decided by choices that a region falls short: then nothing states its balance without saying so. */
export const hangsOnChoices = ({ robustness }: Firm): boolean => robustness?.verdict === "DEPENDS";

/** Of the regions that fall short, how many may not: beside any number of regions with a shortfall. */
export const hangingAmong = <Region extends Firm>(regions: readonly Region[], isShort: (region: Region) => boolean) =>
  regions.filter((region) => hangsOnChoices(region) && isShort(region)).length;

/** After an amount on a map or in a tip: " ±"; nothing where it stands whatever is chosen. */
export const hangsSign = (figures: Firm | undefined): string =>
  figures && hangsOnChoices(figures) ? `\u00a0${CHOICE_MARK}` : "";
