"use client";

import {
  answerIn,
  createClient,
  EachYearDocument,
  type YearlyOutcome,
  YearsUntilDocument,
} from "@solidariteitskaart/client";
import { questionOfView, viewKey } from "../../address/view-question";
import type { ViewState } from "../../address/view-state";
import { type Asked, useAsked } from "../../asking/use-asked";

const keyOf = (view: ViewState, newest: string): string => `${view.span} ${viewKey(view, newest)}`;

/** Figures by year, once a year is asked for; `opened` is the view that the server answered. */
export const useYears = (
  view: ViewState,
  newest: string,
  opened: { readonly view: ViewState; readonly yearly: YearlyOutcome | null },
): Asked<YearlyOutcome> =>
  useAsked(
    view.year === null ? null : keyOf(view, newest),
    async (signal) => {
      const outcome = answerIn(
        (
          await createClient("/graphql").request(
            view.span === "until" ? YearsUntilDocument : EachYearDocument,
            questionOfView(view, newest),
            { signal },
          )
        ).scenario,
        "outcome",
      );
      if (outcome.__typename !== "Outcome") throw new Error("the scenario is refused");
      return outcome;
    },
    opened.yearly && { key: keyOf(opened.view, newest), value: opened.yearly },
  );
