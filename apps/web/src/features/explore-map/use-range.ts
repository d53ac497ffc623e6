"use client";

import { answerIn, createClient, type OpenRange, OpenRangeDocument } from "@solidariteitskaart/client";
import { questionOfView } from "../../address/view-question";
import type { ViewState } from "../../address/view-state";
import { useAsked } from "../../asking/use-asked";
import { askPatiently } from "./ask-patiently";
import { hasRange } from "./has-range";

const keyOf = (view: ViewState, newest: string): string => JSON.stringify(questionOfView(view, newest));

/** How far what stays open can run; null while nobody knows. */
export const useRange = (
  view: ViewState,
  newest: string,
  opened: { readonly view: ViewState; readonly range: OpenRange | null },
): OpenRange | null =>
  useAsked(
    hasRange(view) ? keyOf(view, newest) : null,
    (signal) =>
      askPatiently(async () => {
        const ensemble = answerIn(
          (
            await createClient("/graphql").request(OpenRangeDocument, questionOfView(view, newest), {
              signal,
            })
          ).scenario,
          "ensemble",
        );
        if (ensemble.__typename === "Ensemble") return ensemble;
        throw new Error("the scenario is refused");
      }),
    opened.range && { key: keyOf(opened.view, newest), value: opened.range },
  ).value;
