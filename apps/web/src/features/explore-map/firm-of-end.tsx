import type { NotedRegion } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { regionalWords } from "../../figures/firmness/regional-words";

/** Which regions of one end of a comparison stand whatever is chosen; nothing for figures of one's own. */
export const FirmOfEnd = ({ name, regions }: { readonly name: string; readonly regions: readonly NotedRegion[] }) => {
  const words = regionalWords(useTranslations("firm.regional"), regions, useLocale());
  return (
    words && (
      <p data-note="" data-testid="firm-of-end">
        {`${name}: ${words[1]}`}
      </p>
    )
  );
};
