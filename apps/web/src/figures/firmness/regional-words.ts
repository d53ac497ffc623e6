import type { NotedRegion } from "@solidariteitskaart/client";
import type { useTranslations } from "next-intl";
import type { Locale } from "../../i18n/routing";
import { hangsOnChoices } from "./hangs-on-choices";

type Texts = ReturnType<typeof useTranslations<"firm.regional">>;

const listed = (regions: readonly NotedRegion[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(regions.map(({ region }) => region.shortNames[locale]));

/** What carries regional figures, in one sentence; null for figures of one's own. */
export const madeOf = (t: Texts, regions: readonly NotedRegion[], locale: Locale): string | null => {
  if (regions.every(({ robustness }) => robustness === null)) return null;
  return t("made", {
    regions: listed(
      regions.filter(({ robustness }) => robustness?.extraDebt),
      locale,
    ),
  });
};

/** The same, and which of them stand whatever is chosen: two sentences. */
export const regionalWords = (
  t: Texts,
  regions: readonly NotedRegion[],
  locale: Locale,
): readonly [made: string, robust: string] | null => {
  const made = madeOf(t, regions, locale);
  const of = regions.find(({ robustness }) => robustness)?.robustness?.of;
  if (made === null || of === undefined) return null;
  const count = (verdict: string) => regions.filter(({ robustness }) => robustness?.verdict === verdict).length;
  const hanging = regions.filter(hangsOnChoices);
  const robust = t("robust", {
    of,
    short: count("ROBUST_SHORTFALL"),
    over: count("ROBUST_SURPLUS"),
    depends: hanging.length,
    names: listed(hanging, locale),
  });
  return [made, robust];
};
