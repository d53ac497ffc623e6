import type { FigureStatus } from "../../dataset/types.js";
import { figureOf } from "../../figures/catalogue.js";
import { SLOWDOWN_SHARE } from "../../outcome/national-outcome.js";
import type { Outcome } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import { namedIn } from "./named-in.js";
import { type Step, traceNode } from "./nodes.js";
import { traceRegion } from "./trace-region.js";
import { traceTransfer } from "./trace-transfer.js";
import { NATIONAL_FIGURES, type NationalTraceName, REGION_FIGURES, type TraceNode } from "./types.js";

function shownOf({ national, solidarity }: Outcome, name: NationalTraceName): number | null {
  if (name === "solidarity.euroKilometres") return solidarity.euroKilometres;
  if (name === "solidarity.certain.atMostMoved") return solidarity.certain.atMostMoved;
  if (name === "solidarity.certain.atLeastOpen") return solidarity.certain.atLeastOpen;
  return national[name];
}

function statusOf({ national }: Outcome, name: NationalTraceName): FigureStatus {
  const { figureStatus } = national;
  return Object.hasOwn(figureStatus, name) ? figureStatus[name as keyof typeof figureStatus] : "MODELLED";
}

const OF_REGIONS = /^(?:sum over|number of) regions (?:of|with) (.*)$/;

/** A national figure with the regional or national figures that its formula names. */
export function traceNational(context: TraceContext, name: NationalTraceName, depth: number): TraceNode {
  const { outcome } = context;
  const { unit, formulas } = figureOf(name);
  const formula = formulas.NATIONAL ?? "";
  const [, ofRegions] = OF_REGIONS.exec(formula) ?? [];
  const inputs = (d: number): readonly TraceNode[] =>
    ofRegions === undefined
      ? namedIn(formula, NATIONAL_FIGURES).map((of) => traceNational(context, of, d))
      : namedIn(ofRegions, REGION_FIGURES).flatMap((of) =>
          outcome.regions.map((balance) => traceRegion(context, balance, of, d)),
        );
  return traceNode(
    {
      key: name,
      value: shownOf(outcome, name),
      status: statusOf(outcome, name),
      unit,
      formula,
      inputs,
      ...ofThisOutcome(context, name, inputs),
    },
    depth,
  );
}

/** What depends on the plan of this outcome, or names what is no figure. */
function ofThisOutcome(
  context: TraceContext,
  name: NationalTraceName,
  named: (depth: number) => readonly TraceNode[],
): Partial<Step> {
  const { solidarity, years } = context.outcome;
  const assumed = (key: string, value: number) => traceNode({ key, value, unit: "FRACTION", status: "ASSUMED" }, 0);
  if (name === "slowdownYear")
    return {
      byYear: years.map((year) => year.openShare),
      inputs: (d) => [...named(d), assumed("slowdownThreshold", SLOWDOWN_SHARE)],
    };
  if (name === "moved") {
    const limited = solidarity.route === "NEAREST" && solidarity.maxDistanceKm !== undefined;
    return {
      ...(limited ? { formula: "most that can move within maxDistanceKm" } : {}),
      inputs: (d) => [...named(d), assumed("reserveShare", solidarity.reserveShare)],
    };
  }
  if (name === "solidarity.euroKilometres")
    return {
      ...(solidarity.route === "POOL" ? { formula: "none: one fund, no ways" } : {}),
      inputs: (d) => solidarity.transfers.map(({ from, to }) => traceTransfer(context, from, to, d)),
    };
  return {};
}
