import type { RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";

type NamedRegion = Pick<RegionFigures["region"], "names" | "shortNames">;

/**
 * A region goes by one short name on every page; the name that the agreements use stands beneath it once, where a reader
 * may want to quote it.
 * @returns null where both are the same
 */
export const useOfficialName = (region: NamedRegion): string | null => {
  const locale = useLocale();
  const t = useTranslations("figures");
  const name = region.names[locale];
  return name === region.shortNames[locale] ? null : t("officialName", { name });
};

interface OfficialNameProps {
  readonly region: NamedRegion;
  readonly className?: string | undefined;
}

export const OfficialName = ({ region, className }: OfficialNameProps) => {
  const name = useOfficialName(region);
  return name && <p className={className}>{name}</p>;
};
