import type { OwnFigures } from "../../own-figures/own-figures.js";
import type { Platform } from "../../platform/platform.js";

/** What every resolver gets. */
export interface ApiContext {
  readonly platform: Platform;
  readonly own: OwnFigures;
  /** Aborted when who asked is gone before the answer: long work for nobody is broken off. */
  readonly gone?: AbortSignal;
}
