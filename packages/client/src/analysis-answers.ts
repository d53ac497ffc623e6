import type { AnswerOf } from "./answer-in.js";
import type {
  BridgeQuery,
  EnsembleQuery,
  FrontierQuery,
  GoalSeekQuery,
  HowSureQuery,
  InterestPointFragment,
  LastingLeversQuery,
  LastingPaceQuery,
  LeversQuery,
  LongRunQuery,
  ScenarioFiguresQuery,
  ScenarioQuery,
  TraceQuery,
  TraceStepFragment,
  TraceTreeFragment,
} from "./generated/graphql.js";

export type {
  BridgePartKind,
  Decider,
  EffectOfMore,
  GoalSeekAnswer,
  Instrument,
  LeverKind,
  LeverValueInput,
  ScenarioInput,
  ScenarioRef,
  Unit,
} from "./generated/graphql.js";

interface Refused {
  readonly __typename: "ScenarioFaults";
}

export type LeverLine = LeversQuery["levers"][number];
export type ScenarioOutcome = AnswerOf<ScenarioQuery, "outcome">;
export type ScenarioEcho = ScenarioOutcome["scenario"];
export type ScenarioCosts = NonNullable<ScenarioOutcome["costs"]>;
/** What moves while a lever moves. */
export type ScenarioFigures = AnswerOf<ScenarioFiguresQuery, "outcome">;
export type WhoPays = NonNullable<ScenarioFigures["costs"]>;
export type GoalSeek = AnswerOf<GoalSeekQuery, "goalSeek">;
export type Bridge = Exclude<BridgeQuery["bridge"], Refused>;
export type BridgePart = Bridge["parts"][number];
export type Frontier = AnswerOf<FrontierQuery, "frontier">;
export type HowSureOutcome = AnswerOf<HowSureQuery, "outcome">;
export type HowSureSensitivity = AnswerOf<HowSureQuery, "sensitivity">;
/** Of capacity, EUR, for a percentage point of interest more and less. */
export type InterestPoint = InterestPointFragment;
export type Ensemble = AnswerOf<EnsembleQuery, "ensemble">;
export type LongRun = NonNullable<AnswerOf<LongRunQuery, "outcome">["longRun"]>;
export type LastingPace = AnswerOf<LastingPaceQuery, "lastingPace">;
export type LastingLever = AnswerOf<LastingLeversQuery, "lastingPace">["levers"][number];
export type Trace = Exclude<TraceQuery["trace"], Refused>;
export type TraceTree = TraceTreeFragment;
export type TraceStep = TraceStepFragment;
