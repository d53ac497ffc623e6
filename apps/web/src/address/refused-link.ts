import type { Vintage } from "@solidariteitskaart/client";
import type { ParamFault } from "./read-param";
import type { ViewState } from "./view-state";

/** A link that asks for figures that do not exist: no page shows figures for it. */
export interface RefusedLink {
  readonly kind: "refused";
  /** The view without what is wrong. */
  readonly view: ViewState;
  readonly vintages: readonly Vintage[];
  readonly faults: readonly ParamFault[];
}
