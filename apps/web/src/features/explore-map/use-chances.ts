"use client";

import {
  type Chances,
  ChancesDocument,
  createClient,
  NetworkError,
  type RequestOptions,
} from "@solidariteitskaart/client";
import { type Question, questionBefore } from "../../address/view-question";
import type { ViewState } from "../../address/view-state";
import { isFromEnsemble } from "../../measures/measures";
import { type Asked, useAsked } from "./use-asked";

/** The API goes on with what it could not answer in time; asked again it is often ready. */
const ATTEMPTS = 5;

const askPatiently = async (question: Question, options: RequestOptions, attempts = ATTEMPTS): Promise<Chances> => {
  try {
    const { ensemble } = await createClient("/graphql").request(ChancesDocument, question, options);
    if (ensemble.__typename === "Ensemble") return ensemble;
    throw new Error("the scenario is refused");
  } catch (failure) {
    const gone = failure instanceof NetworkError && failure.failure === "ABORTED";
    if (gone || attempts <= 1) throw failure;
    return askPatiently(question, options, attempts - 1);
  }
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
    (signal) => askPatiently(questionBefore(view, newest), { signal }),
    opened.chances && { key: keyOf(opened.view, newest), value: opened.chances },
  );
