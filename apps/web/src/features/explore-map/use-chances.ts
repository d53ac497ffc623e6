"use client";

import { answerIn, type Chances, ChancesDocument, createClient, type RequestOptions } from "@solidariteitskaart/client";
import { questionBefore, type ViewQuestion } from "../../address/view-question";
import type { ViewState } from "../../address/view-state";
import { type Asked, useAsked } from "../../asking/use-asked";
import { isFromEnsemble } from "../../measures/measures";
import { askPatiently } from "./ask-patiently";

const askChances = async (question: ViewQuestion, options: RequestOptions): Promise<Chances> => {
  const ensemble = answerIn(
    (await createClient("/graphql").request(ChancesDocument, question, options)).scenario,
    "ensemble",
  );
  if (ensemble.__typename === "Ensemble") return ensemble;
  throw new Error("the scenario is refused");
};

const keyOf = (view: ViewState, newest: string): string => JSON.stringify(questionBefore(view, newest));

/** How often each region falls short, once that is asked for. The rule of solidarity does not change it. */
export const useChances = (
  view: ViewState,
  newest: string,
  opened: { readonly view: ViewState; readonly chances: Chances | null },
): Asked<Chances> =>
  useAsked(
    isFromEnsemble(view.measure) ? keyOf(view, newest) : null,
    (signal) => askPatiently(() => askChances(questionBefore(view, newest), { signal })),
    opened.chances && { key: keyOf(opened.view, newest), value: opened.chances },
  );
