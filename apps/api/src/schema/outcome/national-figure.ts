import type { NationalBalance, NationalFigureName } from "@solidariteitskaart/model";
import type { FigureSources } from "../../platform/platform.js";
import type { FigureView } from "../figure/figure-type.js";

const UNITS: Readonly<Record<NationalFigureName, string>> = {
  task: "EUR",
  capacity: "EUR",
  shortfall: "EUR",
  surplus: "EUR",
  moved: "EUR",
  open: "EUR",
  homesLost: "homes",
  measuresLost: "measures",
  slowdownYear: "year",
};

/** Every national figure with its unit, status and sources. */
export function nationalFigures(national: NationalBalance, sources: FigureSources): FigureView[] {
  return (Object.keys(UNITS) as NationalFigureName[]).map((name) => ({
    name,
    value: national[name],
    unit: UNITS[name],
    status: national.figureStatus[name],
    sources: national.figureStatus[name] === "MODELLED" ? sources.modelled : sources.published,
  }));
}
