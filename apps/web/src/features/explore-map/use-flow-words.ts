"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import type { FlowChoice } from "../../address/view-state";
import { FEW_FLOWS, LARGEST_FLOWS } from "./flows-to-draw";

interface FlowWords {
  readonly options: readonly FlowChoice[];
  readonly chosen: FlowChoice;
  readonly names: Readonly<Record<FlowChoice, string>>;
  /** Name of what is chosen. */
  readonly shown: string;
}

/** Which choices of flows there are, and what they are called. */
export const useFlowWords = (outcome: Outcome): FlowWords => {
  const t = useTranslations("controls");
  const { view } = useView();
  const count = outcome.solidarity.transfers.length;
  const pooled = outcome.solidarity.route === "POOL";
  const many = count > LARGEST_FLOWS;
  const some = count > FEW_FLOWS;
  const options: readonly FlowChoice[] = [
    ...(some ? (["few"] as const) : []),
    "largest",
    ...(many ? (["all"] as const) : []),
    ...(count > 0 && (view.region !== null || view.flows === "own") ? (["own"] as const) : []),
    "none",
  ];
  const names = {
    few: t("largest", { count: FEW_FLOWS }),
    largest: many ? t("largest", { count: LARGEST_FLOWS }) : t(pooled ? "on" : "all", { count }),
    all: t("all", { count }),
    own: t("own"),
    none: t("none"),
  };
  const chosen = options.includes(view.flows) ? view.flows : "largest";
  return { options, chosen, names, shown: names[chosen] };
};
