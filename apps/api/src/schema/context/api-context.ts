import type { GraphQLError } from "graphql";
import type { OwnFigures } from "../../own-figures/own-figures.js";
import type { Platform } from "../../platform/platform.js";
import type { Budget } from "../../visitors/budget.js";
import type { Visitor } from "../../visitors/visitor.js";
import type { AnswerOrigin } from "./answer-origin.js";

/** What every resolver gets. */
export interface ApiContext {
  readonly platform: Platform;
  readonly own: OwnFigures;
  readonly visitor: Visitor;
  readonly budgets: Budgets;
  /** Aborted when who asked is gone before the answer: long work for nobody is broken off. */
  readonly gone?: AbortSignal;
  /** What was wrong with fields that answer all the same, for who did not ask for their faults. */
  readonly noted?: GraphQLError[];
  /** What does not exist and answers null, as described: told to who asks for the faults of the question. */
  readonly missing?: GraphQLError[];
  /** What the answer is made of; noted where it may be kept. */
  readonly origin?: AnswerOrigin;
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
