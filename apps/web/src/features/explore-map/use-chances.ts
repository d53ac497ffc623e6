"use client";

import {
  type Chances,
  ChancesDocument,
  createClient,
  NetworkError,
  type RequestOptions,
} from "@solidariteitskaart/client";
import type { ViewState } from "../../view-state/view-state";
import { type Asked, useAsked } from "./use-asked";

/** The API goes on with what it could not answer in time; asked again it is often ready. */
const ATTEMPTS = 5;

const askPatiently = async (vintage: string, options: RequestOptions, attempts = ATTEMPTS): Promise<Chances> => {
  try {
    const { ensemble } = await createClient("/graphql").request(ChancesDocument, { vintage }, options);
    if (ensemble.__typename === "Ensemble") return ensemble;
    throw new Error("the scenario is refused");
  } catch (failure) {
    const gone = failure instanceof NetworkError && failure.failure === "ABORTED";
    if (gone || attempts <= 1) throw failure;
    return askPatiently(vintage, options, attempts - 1);
  }
};

/** How often each region falls short, once that is asked for. The rule of solidarity does not change it. */
export const useChances = (
  view: ViewState,
  newest: string,
  opened: { readonly view: ViewState; readonly chances: Chances | null },
): Asked<Chances> =>
  useAsked(
    view.measure === "chance" ? (view.vintage ?? newest) : null,
    (signal) => askPatiently(view.vintage ?? newest, { signal }),
    opened.chances && { key: opened.view.vintage ?? newest, value: opened.chances },
  );
