import { viewQuery } from "../../address/view-href";
import { defaultView, type ViewState } from "../../address/view-state";
import { homePath } from "../../i18n/paths";
import type { Locale } from "../../i18n/routing";

/** Of the page with the same figures: what is chosen on the map changes none of the charts below it. */
export const overviewAddress = ({ vintage, rule, levers, name }: ViewState, locale: Locale): string =>
  `${homePath(locale)}${viewQuery({ ...defaultView, vintage, rule, levers, name })}`;
