import { type Fault, NATIONAL_FIGURES, REGION_FIGURES, TRACE_DEPTH, type TraceFigure } from "@solidariteitskaart/model";
import type { Places } from "../../../platform/places.js";
import { shownValue } from "../../fault/fault-error.js";
import { unknownRegion } from "../../region/region-faults.js";
import { wholeNumberFault } from "../range-faults.js";
import type { TraceArgs } from "./trace-args.js";

type Asked = Pick<TraceArgs, "figure" | "region" | "depth">;

/** Which figure is asked, or everything that is wrong with the question. */
export function readFigure(
  places: Pick<Places, "findRegion" | "regions">,
  { figure, region, depth }: Asked,
): TraceFigure | { readonly faults: readonly Fault[] } {
  const found = typeof region === "string" ? regionFigure(figure, region) : nationalFigure(figure);
  const faults = [
    found ? undefined : unknownFigure(figure, typeof region === "string" ? REGION_FIGURES : NATIONAL_FIGURES),
    typeof region === "string" && !places.findRegion(region)
      ? unknownRegion(region, "region", places.regions)
      : undefined,
    wholeNumberFault(depth, "depth", 0, TRACE_DEPTH),
  ].filter((fault): fault is Fault => fault !== undefined);
  return found && faults.length === 0 ? found : { faults };
}

function nationalFigure(figure: string): TraceFigure | undefined {
  const name = NATIONAL_FIGURES.find((known) => known === figure);
  return name && { scope: "NATIONAL", name };
}

function regionFigure(figure: string, region: string): TraceFigure | undefined {
  const name = REGION_FIGURES.find((known) => known === figure);
  return name && { scope: "REGION", region, name };
}

function unknownFigure(given: string, known: readonly string[]): Fault {
  const allowed = `one of ${known.join(", ")}`;
  const value = shownValue(given);
  return {
    code: "UNKNOWN_FIGURE",
    path: "figure",
    value,
    allowed,
    message: `${value} cannot be traced; use ${allowed}.`,
  };
}
