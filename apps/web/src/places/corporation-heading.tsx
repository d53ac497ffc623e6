import type { SearchHit } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";

/** Model corporations come last: here they begin. */
export const isFirstMadeUp = (hits: readonly SearchHit[], index: number): boolean =>
  hits[index]?.kind === "CORPORATION" && hits[index - 1]?.kind !== "CORPORATION";

/** Says that what follows are no real corporations. */
export const CorporationHeading = ({ className }: { readonly className: string | undefined }) => (
  <span role="presentation" className={className}>
    {useTranslations("search")("modelled")}
  </span>
);
