"use client";

import { useLocale } from "next-intl";
import { viewQuery } from "../../address/view-href";
import { viewKey } from "../../address/view-question";
import { defaultView, type ViewState } from "../../address/view-state";
import { type Asked, useAsked } from "../../asking/use-asked";
import type { Sheets } from "../../map/drawing/lay-sheets";

/** Only what the layout depends on. */
const layoutQuery = ({ vintage, rule, levers }: ViewState, locale: string): string => {
  const params = new URLSearchParams(viewQuery({ ...defaultView, vintage, rule, levers }));
  params.set("lang", locale);
  return params.toString();
};

/** Where names and flows lie; `opened` is the view that the server answered. Null while they are on their way. */
export const useSheets = (
  view: ViewState,
  newest: string,
  opened: { readonly view: ViewState; readonly sheets: Sheets },
): Asked<Sheets> => {
  const locale = useLocale();
  return useAsked(
    viewKey(view, newest),
    async (signal) => {
      const answer = await fetch(`/map-layout.json?${layoutQuery(view, locale)}`, { signal });
      if (!answer.ok) throw new Error("no layout");
      return (await answer.json()) as Sheets;
    },
    { key: viewKey(opened.view, newest), value: opened.sheets },
  );
};
