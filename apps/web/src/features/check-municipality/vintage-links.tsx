import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { pathIn } from "../../i18n/paths";
import { VintageNav } from "../read-figures/vintage-nav";
import type { PlaceData } from "./place-data";
import { figureQuery } from "./place-paths";

/** The same place in every recalculation; the newest needs no parameter. */
export const VintageLinks = ({ data: { vintages, outcome, path, view } }: { readonly data: PlaceData }) => {
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
