"use client";

import { type Bridge, createClient } from "@solidariteitskaart/client";
import { useState } from "react";
import { useAsked } from "../../asking/use-asked";
import { askBridge, bridgeFollows } from "./ask-bridge";
import { useScenarioQuestion } from "./scenario-question";
import { REST, useSettled } from "./use-settled";

interface BridgeState {
  /** The last there was. */
  readonly bridge: Bridge | null;
  /** It is of the scenario as it stands. */
  readonly current: boolean;
  readonly waiting: boolean;
  readonly failed: boolean;
  /** Asks for it: again where it failed, or for once where there are too many parts to follow. */
  readonly ask: () => void;
}

/**
 * The bridge of the scenario as it stands.
 * @param opened what the server found for the scenario of the link
 * @param answered whether the figures of the scenario are there: they go first
 */
export const useBridge = (opened: Bridge | null, answered: boolean): BridgeState => {
  const { draft, query } = useScenarioQuestion();
  const [wanted, setWanted] = useState<string | null>(null);
  const rests = useSettled(query, REST) === query;
  const isAsked = answered && rests && (bridgeFollows(draft) || wanted === query);
  const { last, failed, retry } = useAsked(
    isAsked ? query : null,
    () => askBridge(createClient("/graphql", { timeoutMs: 30_000 }), draft),
    opened && { key: query, value: opened },
  );
  const current = last?.key === query;
  return {
    bridge: last?.value ?? null,
    current,
    waiting: !current && !failed && (isAsked || bridgeFollows(draft)),
    failed,
    ask: () => {
      setWanted(query);
      if (failed) retry();
    },
  };
};
