"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { lazy } from "react";
import { AsDrawn } from "../../frame/as-drawn";

const Charts = lazy(() => import("./overview-charts").then((module) => ({ default: module.OverviewCharts })));

/** The charts of the outcome that is shown. */
export const Overview = ({ outcome }: { readonly outcome: Outcome }) => (
  <AsDrawn shows={outcome.hash}>
    <Charts outcome={outcome} />
  </AsDrawn>
);
