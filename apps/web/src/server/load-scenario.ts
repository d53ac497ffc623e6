import { type LeverLine, LeversDocument, type Vintage } from "@solidariteitskaart/client";
import { cache } from "react";
import { askScenario, type ScenarioReading } from "../features/build-scenario/ask-scenario";
import { leversOfQuery } from "../features/build-scenario/draft-query";
import type { ScenarioDraft } from "../features/build-scenario/scenario-draft";
import { knownCodes } from "../view-state/known-codes";
import { changesFigures, parseView } from "../view-state/parse-view";
import { apiClient } from "./api-client";
import { askVintagesFor } from "./ask-vintages";

export type ScenarioPage =
  | {
      readonly kind: "open";
      readonly draft: ScenarioDraft;
      readonly reading: ScenarioReading;
      readonly levers: readonly LeverLine[];
      readonly vintages: readonly Vintage[];
    }
  | { readonly kind: "away" };

const load = async (query: string): Promise<ScenarioPage> => {
  const params = new URLSearchParams(query);
  const vintages = (await askVintagesFor(params)).value;
  const { view, faults } = parseView(params, knownCodes(vintages, null));
  const vintage = view.vintage ?? vintages[0]?.code ?? "";
  const draft = { vintage, rule: view.rule, levers: leversOfQuery(params) };
  const wrong = faults.filter(changesFigures).map(({ param, value, allowed }) => ({
    key: null,
    code: param === "v" ? "UNKNOWN_VINTAGE" : "OUT_OF_RANGE",
    value,
    allowed: allowed.join(", "),
  }));
  const client = apiClient();
  const [{ levers }, reading] = await Promise.all([
    client.request(LeversDocument, { vintage }),
    wrong.length > 0 ? { figures: null, faults: wrong } : askScenario(client, draft),
  ]);
  return { kind: "open", draft, reading, levers, vintages };
};

/** The scenario of a link with its figures, or with everything that is wrong with it. */
export const loadScenario = cache(async (query: string): Promise<ScenarioPage> => {
  try {
    return await load(query);
  } catch (failure) {
    console.error("the API gave no scenario:", failure instanceof Error ? failure.message : failure);
    return { kind: "away" };
  }
});
