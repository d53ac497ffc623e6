"use client";

import { createClient, EachYearDocument, type YearlyOutcome, YearsUntilDocument } from "@solidariteitskaart/client";
import { scenarioOf } from "../../view-state/scenario-of";
import type { ViewState } from "../../view-state/view-state";
import { type Asked, useAsked } from "./use-asked";

const keyOf = ({ vintage, rule, span }: ViewState, newest: string): string =>
  JSON.stringify([vintage ?? newest, rule, span]);

/** Figures by year, once a year is asked for; `opened` is the view that the server answered. */
export const useYears = (
  view: ViewState,
  newest: string,
  opened: { readonly view: ViewState; readonly yearly: YearlyOutcome | null },
): Asked<YearlyOutcome> =>
  useAsked(
    view.year === null ? null : keyOf(view, newest),
    async (signal) => {
      const { outcome } = await createClient("/graphql").request(
        view.span === "until" ? YearsUntilDocument : EachYearDocument,
        { vintage: view.vintage ?? newest, scenario: scenarioOf(view.rule) },
        { signal },
      );
      if (outcome.__typename !== "Outcome") throw new Error("the scenario is refused");
      return outcome;
    },
    opened.yearly && { key: keyOf(opened.view, newest), value: opened.yearly },
  );
