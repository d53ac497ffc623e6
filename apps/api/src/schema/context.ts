import type { OwnFigures } from "../own-figures/own-figures.js";
import type { Platform } from "../platform/platform.js";

/** What every resolver gets. */
export interface ApiContext {
  readonly platform: Platform;
  readonly own: OwnFigures;
}
