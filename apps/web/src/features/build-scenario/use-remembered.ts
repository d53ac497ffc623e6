"use client";

import { useEffect, useEffectEvent } from "react";
import { draftQuery } from "../../address/draft-query";
import { isPrivateToken } from "../../address/private-token";
import { rememberScenario } from "../../address/recent-scenarios";
import type { LinkDraft } from "../../address/scenario-draft";

/** Keeps the scenario in this browser when the reader leaves it, so that another can be held against it later. */
export const useRemembered = (draft: LinkDraft, sound: boolean): void => {
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
