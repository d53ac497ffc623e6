import { SLOWDOWN_SHARE } from "../../outcome/national-outcome.js";
import type { NationalFigureName } from "../../outcome/types.js";
import { type Step, traceNode } from "./nodes.js";
import { type RegionContext, traceRegion } from "./trace-region.js";
import type { RegionFigureName, TraceNode, TraceUnit } from "./types.js";

const UNITS: Partial<Record<NationalFigureName, TraceUnit>> = {
  homesLost: "HOMES",
  measuresLost: "MEASURES",
  slowdownYear: "YEAR",
};

/** A national figure with the regional or national figures that it follows from. */
export function traceNational(context: RegionContext, name: NationalFigureName, depth: number): TraceNode {
  const { outcome } = context;
  const all =
    (...names: NationalFigureName[]) =>
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
  const steps: Record<NationalFigureName, Omit<Step, "key" | "value" | "status">> = {
    task: regions("task"),
    shortfall: regions("shortfall"),
    surplus: regions("surplus"),
    homesLost: regions("homesLost"),
    measuresLost: regions("measuresLost"),
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
      value: outcome.national[name],
      status: outcome.national.figureStatus[name],
      ...(unit ? { unit } : {}),
      ...steps[name],
    },
    depth,
  );
}
