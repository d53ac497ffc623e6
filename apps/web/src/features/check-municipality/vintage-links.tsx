import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { VintageNav } from "../../figures/vintage-nav";
import { pathIn } from "../../i18n/paths";
import { figureQuery } from "../../places/place-paths";
import type { PlaceData } from "./place-data";

/** The same place in every recalculation; the newest needs no parameter. */
export const PlaceVintages = ({ data: { vintages, outcome, path, view } }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const newest = vintages[0]?.code;
  return (
    <VintageNav
      label={useTranslations("controls")("vintage")}
      vintages={vintages}
      link={(code, name) => (
        <a
          href={`${pathIn(locale, path)}${figureQuery({ ...view, vintage: code === newest ? null : code })}`}
          className={segmented.option}
          aria-current={code === outcome.vintage.code ? "true" : undefined}
        >
          {name}
        </a>
      )}
    />
  );
};
