"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { lazy, type ReactNode, Suspense } from "react";

const Charts = lazy(() => import("./overview-charts").then((module) => ({ default: module.OverviewCharts })));

interface OverviewProps {
  readonly outcome: Outcome;
  /** The hash of the outcome that the server drew, and its drawing: it costs the browser no script. */
  readonly drawn: { readonly hash: string; readonly charts: ReactNode };
}

/** The charts of the outcome that is shown: drawn by the server, or here once a reader chose another one. */
export const Overview = ({ outcome, drawn }: OverviewProps) =>
  outcome.hash === drawn.hash ? (
    drawn.charts
  ) : (
    <Suspense fallback={null}>
      <Charts outcome={outcome} />
    </Suspense>
  );
