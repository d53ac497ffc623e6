"use client";

import { useEffect, useEffectEvent } from "react";
import { isPrivateToken } from "../../view-state/private-token";
import { rememberScenario } from "../../view-state/recent-scenarios";
import { draftQuery } from "./draft-query";
import type { ScenarioDraft } from "./scenario-draft";

/** Keeps the scenario in this browser when the reader leaves it, so that another can be held against it later. */
export const useRemembered = (draft: ScenarioDraft, sound: boolean): void => {
  const leave = useEffectEvent(() => {
    const isOwn = isPrivateToken(draft.vintage);
    if (document.visibilityState === "hidden" && sound && !isOwn && Object.keys(draft.levers).length > 0) {
      rememberScenario(draftQuery(draft));
    }
  });
  useEffect(() => {
    const listener = () => leave();
    document.addEventListener("visibilitychange", listener);
    return () => document.removeEventListener("visibilitychange", listener);
  }, []);
};
