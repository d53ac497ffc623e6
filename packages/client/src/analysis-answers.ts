import type { BridgeQuery, GoalSeekQuery, LeversQuery, ScenarioQuery } from "./generated/graphql.js";

export type {
  BridgePartKind,
  Decider,
  EffectOfMore,
  GoalSeekAnswer,
  LeverKind,
  LeverUnit,
  LeverValueInput,
  ScenarioInput,
  ScenarioRef,
} from "./generated/graphql.js";

export type LeverLine = LeversQuery["levers"][number];
export type ScenarioOutcome = Extract<ScenarioQuery["outcome"], { readonly __typename: "Outcome" }>;
export type ScenarioEcho = ScenarioOutcome["scenario"];
export type ScenarioCosts = NonNullable<ScenarioOutcome["costs"]>;
export type GoalSeek = Extract<GoalSeekQuery["goalSeek"], { readonly __typename: "GoalSeek" }>;
export type Bridge = Extract<BridgeQuery["bridge"], { readonly __typename: "Bridge" }>;
export type BridgePart = Bridge["parts"][number];
