"use client";

import { createClient, type NotedRegion } from "@solidariteitskaart/client";
import { questionOf } from "../../address/draft-query";
import { defaultRule } from "../../address/view-state";
import { useAsked } from "../../asking/use-asked";
import { askFirmness } from "./ask-firmness";
import type { ScenarioStart } from "./load-scenario";
import { useScenarioQuestion } from "./scenario-question";
import type { FiguresState } from "./use-figures";
import { REST, useSettled } from "./use-settled";

/** Which regions hang on choices; null until that is known. `retry`: where no answer came. */
export interface Firmness {
  readonly regions: readonly NotedRegion[] | null;
  readonly retry: (() => void) | null;
}

/**
 * Which regions hang on choices in the scenario that the figures are of; null until that is known. A lever under way asks
 * for one run of the model, not for one per way of calculating: those follow when it rests.
 */
export const useFirmness = (
  { draft: opened, base, firm }: ScenarioStart,
  { current, answers }: FiguresState,
): Firmness => {
  const { draft, query } = useScenarioQuestion();
  const plain = questionOf({ ...opened, levers: {}, rule: defaultRule });
  const rests = useSettled(query, REST) === query;
  const { last, failed, retry } = useAsked(
    current && rests && query !== plain ? query : null,
    (signal) => askFirmness(createClient("/graphql", { timeoutMs: 30_000 }), draft, { signal }),
    firm && { key: query, value: firm },
  );
  const known = last?.key === answers ? last.value : null;
  return { regions: answers === plain ? base.regions.nodes : known, retry: failed ? retry : null };
};
