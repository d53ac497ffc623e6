import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { pathIn } from "../../i18n/paths";
import { sharedStart } from "../explore-map/shared-start";
import type { PlaceData } from "./place-data";
import { figureQuery } from "./place-paths";

/** The same place in every recalculation; the newest needs no parameter. */
export const VintageLinks = ({ data: { vintages, outcome, path, view } }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("controls");
  const oldestFirst = [...vintages].reverse();
  const { shared, rest } = sharedStart(oldestFirst.map(({ labels }) => labels[locale]));
  const newest = vintages[0]?.code;
  return (
    <nav className={segmented.group} aria-label={t("vintage")}>
      {shared !== "" && <span className={segmented.label}>{shared}</span>}
      <ul className={segmented.options}>
        {oldestFirst.map(({ code }, index) => (
          <li key={code}>
            <a
              href={`${pathIn(locale, path)}${figureQuery({ ...view, vintage: code === newest ? null : code })}`}
              className={segmented.option}
              aria-current={code === outcome.vintage.code ? "true" : undefined}
            >
              {rest[index]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
