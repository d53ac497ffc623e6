import type { FigureStatus } from "../../dataset/types.js";
import { certainStatus, SLOWDOWN_SHARE } from "../../outcome/national-outcome.js";
import type { Outcome } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import { type Step, traceNode } from "./nodes.js";
import { traceRegion } from "./trace-region.js";
import { traceTransfer } from "./trace-transfer.js";
import type { NationalTraceName, RegionFigureName, TraceNode, TraceUnit } from "./types.js";

const UNITS: Partial<Record<NationalTraceName, TraceUnit>> = {
  homesLost: "HOMES",
  measuresLost: "MEASURES",
  slowdownYear: "YEAR",
  newHomes: "HOMES",
  measures: "MEASURES",
  regionsWithShortfall: "REGIONS",
  regionsWithSurplus: "REGIONS",
  "solidarity.euroKilometres": "EUR_KM",
};

function figureOf({ national, solidarity }: Outcome, name: NationalTraceName): number | null {
  if (name === "solidarity.euroKilometres") return solidarity.euroKilometres;
  if (name === "solidarity.certain.atMostMoved") return solidarity.certain.atMostMoved;
  if (name === "solidarity.certain.atLeastOpen") return solidarity.certain.atLeastOpen;
  return national[name];
}

function statusOf({ national }: Outcome, name: NationalTraceName): FigureStatus {
  if (name.startsWith("solidarity.certain.")) return certainStatus(national);
  const { figureStatus } = national;
  return Object.hasOwn(figureStatus, name) ? figureStatus[name as keyof typeof figureStatus] : "MODELLED";
}

/** A national figure with the regional or national figures that it follows from. */
export function traceNational(context: TraceContext, name: NationalTraceName, depth: number): TraceNode {
  const { outcome } = context;
  const all =
    (...names: NationalTraceName[]) =>
    (d: number) =>
      names.map((of) => traceNational(context, of, d));
  const regions = (of: RegionFigureName): Omit<Step, "key" | "value" | "status"> => ({
    formula: `sum over regions of ${of}`,
    inputs: (d) => outcome.regions.map((balance) => traceRegion(context, balance, of, d)),
  });
  const { solidarity } = outcome;
  const limited = solidarity.route === "NEAREST" && solidarity.maxDistanceKm !== undefined;
  const reserve = traceNode(
    { key: "reserveShare", value: solidarity.reserveShare, unit: "FRACTION", status: "ASSUMED" },
    0,
  );
  const steps: Record<NationalTraceName, Omit<Step, "key" | "value" | "status">> = {
    task: regions("task"),
    shortfall: regions("shortfall"),
    surplus: regions("surplus"),
    homesLost: regions("homesLost"),
    measuresLost: regions("measuresLost"),
    newHomes: regions("newHomes"),
    measures: regions("measures"),
    regionsWithShortfall: { ...regions("shortfall"), formula: "number of regions with shortfall > 0" },
    regionsWithSurplus: { ...regions("surplus"), formula: "number of regions with surplus > 0" },
    "solidarity.certain.atMostMoved": { formula: "min(shortfall, surplus)", inputs: all("shortfall", "surplus") },
    "solidarity.certain.atLeastOpen": {
      formula: "shortfall - solidarity.certain.atMostMoved",
      inputs: all("shortfall", "solidarity.certain.atMostMoved"),
    },
    "solidarity.euroKilometres": {
      formula: solidarity.route === "POOL" ? "none: one fund, no ways" : "sum over transfers of amount * distanceKm",
      inputs: (d) => solidarity.transfers.map(({ from, to }) => traceTransfer(context, from, to, d)),
    },
    capacity: { formula: "task - shortfall + surplus", inputs: all("task", "shortfall", "surplus") },
    open: { formula: "shortfall - moved", inputs: all("shortfall", "moved") },
    moved: {
      formula: limited
        ? "most that can move within maxDistanceKm"
        : "min(shortfall, sum over regions of surplus * (1 - reserveShare))",
      inputs: (d) => [...all("shortfall", "surplus")(d), reserve],
    },
    slowdownYear: {
      formula: "first year in which open / task > slowdownThreshold",
      byYear: outcome.years.map((year) => year.openShare),
      inputs: (d) => [
        ...all("open", "task")(d),
        traceNode({ key: "slowdownThreshold", value: SLOWDOWN_SHARE, unit: "FRACTION", status: "ASSUMED" }, 0),
      ],
    },
  };
  const unit = UNITS[name];
  return traceNode(
    {
      key: name,
      value: figureOf(outcome, name),
      status: statusOf(outcome, name),
      ...(unit ? { unit } : {}),
      ...steps[name],
    },
    depth,
  );
}
