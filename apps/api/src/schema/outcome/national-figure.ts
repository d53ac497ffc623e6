import { figureOf, NATIONAL_STATUSES, type NationalBalance } from "@solidariteitskaart/model";
import type { FigureSources } from "../../platform/platform.js";
import type { FigureView } from "../figure/figure-type.js";

/** Every national figure that has a status of its own, with its unit and sources. */
export function nationalFigures(national: NationalBalance, sources: FigureSources): FigureView[] {
  return NATIONAL_STATUSES.map((name) => ({
    name,
    value: national[name],
    unit: figureOf(name).unit,
    status: national.figureStatus[name],
    sources: national.figureStatus[name] === "MODELLED" ? sources.modelled : sources.published,
  }));
}
