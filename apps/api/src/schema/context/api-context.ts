import type { OwnFigures } from "../../own-figures/own-figures.js";
import type { Platform } from "../../platform/platform.js";
import type { Budget } from "../../visitors/budget.js";
import type { Visitor } from "../../visitors/visitor.js";

/** What every resolver gets. */
export interface ApiContext {
  readonly platform: Platform;
  readonly own: OwnFigures;
  readonly visitor: Visitor;
  readonly budgets: Budgets;
  /** Aborted when who asked is gone before the answer: long work for nobody is broken off. */
  readonly gone?: AbortSignal;
}

/** What a visitor may spend in a window of time. */
export interface Budgets {
  /** Points of queries. */
  readonly points: Budget;
  /** Milliseconds during which everybody else waits. */
  readonly loopMs: Budget;
  /** Wrong tokens of the administrator. */
  readonly guesses: Budget;
}
