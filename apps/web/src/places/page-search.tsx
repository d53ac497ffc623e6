"use client";

import { useLocale } from "next-intl";
import type { ViewState } from "../address/view-state";
import { pathIn } from "../i18n/paths";
import { hitAnchor, hitPath } from "./hit-path";
import { figureQuery } from "./place-paths";
import { PlaceSearch } from "./place-search";

/** The search box of pages about places: leads from page to page, under the same recalculation and rule. */
export const PageSearch = ({ view }: { readonly view: Pick<ViewState, "vintage" | "rule"> }) => {
  const locale = useLocale();
  const query = figureQuery(view);
  return (
    <PlaceSearch
      action={pathIn(locale, "/gemeente")}
      query={query}
      onChoose={(hit) => window.location.assign(`${pathIn(locale, hitPath(hit))}${query}${hitAnchor(hit)}`)}
    />
  );
};
