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

/** The answer itself, where a question can be refused too. */
type Answered<Result extends { readonly __typename: string }> = Exclude<
  Result,
  { readonly __typename: "ScenarioFaults" }
>;

export type LeverLine = LeversQuery["levers"][number];
export type ScenarioOutcome = Answered<ScenarioQuery["outcome"]>;
export type ScenarioEcho = ScenarioOutcome["scenario"];
export type ScenarioCosts = NonNullable<ScenarioOutcome["costs"]>;
/** What moves while a lever moves. */
export type ScenarioFigures = Answered<ScenarioFiguresQuery["outcome"]>;
export type WhoPays = NonNullable<ScenarioFigures["costs"]>;
export type GoalSeek = Answered<GoalSeekQuery["goalSeek"]>;
export type Bridge = Answered<BridgeQuery["bridge"]>;
export type BridgePart = Bridge["parts"][number];
export type Frontier = Answered<FrontierQuery["frontier"]>;
export type HowSureOutcome = Answered<HowSureQuery["outcome"]>;
export type HowSureSensitivity = Extract<HowSureQuery["sensitivity"], { readonly __typename: "Sensitivity" }>;
/** Of capacity, EUR, for a percentage point of interest more and less. */
export type InterestPoint = InterestPointFragment;
export type Ensemble = Answered<EnsembleQuery["ensemble"]>;
export type LongRun = NonNullable<Answered<LongRunQuery["outcome"]>["longRun"]>;
export type LastingPace = Answered<LastingPaceQuery["lastingPace"]>;
export type LastingLever = Answered<LastingLeversQuery["lastingPace"]>["levers"][number];
export type Trace = Answered<TraceQuery["trace"]>;
export type TraceTree = TraceTreeFragment;
export type TraceStep = TraceStepFragment;
