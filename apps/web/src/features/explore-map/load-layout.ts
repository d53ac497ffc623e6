import type { Locale } from "next-intl";
import { knownCodes } from "../../address/known-codes";
import { changesFigures, parseView } from "../../address/parse-view";
import { leverFaults, questionOfView } from "../../address/view-question";
import { askOutcome } from "../../api/ask-api";
import { askVintagesFor } from "../../api/ask-vintages";
import { askSheets } from "../../map/ask-map";
import type { Sheets } from "../../map/drawing/lay-sheets";

/** Labels and lanes for the scenario of a link; null where that is refused. */
export const loadLayout = async (params: URLSearchParams, locale: Locale): Promise<Sheets | null> => {
  const vintages = await askVintagesFor(params);
  const { view, faults } = parseView(params, knownCodes(vintages.value, null));
  if (faults.some(changesFigures) || leverFaults(view).length > 0) return null;
  const outcome = await askOutcome(questionOfView(view, vintages.value[0]?.code ?? ""));
  return outcome.value.__typename === "Outcome" ? askSheets(outcome.value, locale) : null;
};
