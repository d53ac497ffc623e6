export type { Bridge, BridgeFigure, BridgePart, BridgeShare } from "./analysis/bridge/bridge.js";
export { BRIDGE_FIGURES, bridge } from "./analysis/bridge/bridge.js";
export type { BridgeEnd, BridgePartKind } from "./analysis/bridge/bridge-parts.js";
export { OPEN_TOLERANCE } from "./analysis/common/gap.js";
export type { Headline } from "./analysis/common/headline.js";
export { HEADLINE_FIGURES, headlineOf } from "./analysis/common/headline.js";
export type { RegionDifference } from "./analysis/difference/difference.js";
export { COMPARED, differenceBetween, nationalDifference } from "./analysis/difference/difference.js";
export type { AssumptionDistribution } from "./analysis/ensemble/distributions.js";
export { defaultDistributions } from "./analysis/ensemble/distributions.js";
export { DEFAULT_RUNS, DEFAULT_SEED, ensemble, MOST_RUNS } from "./analysis/ensemble/ensemble.js";
export type { Percentiles } from "./analysis/ensemble/percentiles.js";
export type { EnsembleSample, SampledQuantity, SampleRequest } from "./analysis/ensemble/sample.js";
export { mergeSamples, sampleEnsemble } from "./analysis/ensemble/sample.js";
export type { Ensemble, EnsembleYear, QuantityPercentiles, RegionRisk } from "./analysis/ensemble/summarise.js";
export { summariseEnsemble } from "./analysis/ensemble/summarise.js";
export type { Frontier, FrontierPoint } from "./analysis/goal-seek/frontier.js";
export { FRONTIER_POINTS, frontier } from "./analysis/goal-seek/frontier.js";
export type { GoalSeek } from "./analysis/goal-seek/goal-seek.js";
export { goalSeek } from "./analysis/goal-seek/goal-seek.js";
export type { GoalSeekAnswer } from "./analysis/goal-seek/seek-lever.js";
export type { LongRunGrowth } from "./analysis/long-run/extend-dataset.js";
export type { LastingLever } from "./analysis/long-run/lasting-levers.js";
export { lastingLevers } from "./analysis/long-run/lasting-levers.js";
export type { Lasting, LastingOptions, LastingPace } from "./analysis/long-run/lasting-pace.js";
export { GREATEST_PACE, lastingPace } from "./analysis/long-run/lasting-pace.js";
export type { LongRun, LongRunOptions, LongRunRegion, LongRunYear } from "./analysis/long-run/long-run.js";
export { LATEST_LONG_RUN_YEAR, LONG_RUN_UNTIL, longRun } from "./analysis/long-run/long-run.js";
export { COUNTRY } from "./analysis/long-run/merge-corporations.js";
export type { Sensitivity, SensitivityBar } from "./analysis/sensitivity/sensitivity.js";
export { defaultRanges, sensitivity } from "./analysis/sensitivity/sensitivity.js";
export type { AmountRange } from "./analysis/solidarity-depth/certain-ranges.js";
export type {
  RegionRange,
  RuleRegion,
  RuleResult,
  RulesComparison,
} from "./analysis/solidarity-depth/compare-rules.js";
export { compareRules } from "./analysis/solidarity-depth/compare-rules.js";
export type { Instrument, TransferInstruments } from "./analysis/solidarity-depth/instruments.js";
export { instrumentRules, transferInstruments } from "./analysis/solidarity-depth/instruments.js";
export type { LevyCheck, LevyYear } from "./analysis/solidarity-depth/levy-check.js";
export { levyCheck } from "./analysis/solidarity-depth/levy-check.js";
export {
  CORPORATION_FIGURES,
  COST_TOTALS,
  COST_YEARS,
  MUNICIPAL_FIGURES,
  UNTIL_FIGURES,
  YEAR_FIGURES,
} from "./analysis/trace/figure-names.js";
export type { AskedStep, FigureTrace } from "./analysis/trace/plan/figure-patterns.js";
export { traceLevy } from "./analysis/trace/plan/trace-levy.js";
export { tracePlan } from "./analysis/trace/plan/trace-plan.js";
export { TRACE_DEPTH, trace, traceOutcome } from "./analysis/trace/trace.js";
export { TRANSFER_PREFIX } from "./analysis/trace/trace-transfer.js";
export type { InputEvidence, TraceFigure, TraceNode } from "./analysis/trace/types.js";
export { NATIONAL_FIGURES, REGION_FIGURES } from "./analysis/trace/types.js";
export type * from "./dataset/types.js";
export { type FirstEdition, firstEditionOf, firstEditionOfVintage } from "./editions/first-edition.js";
export { total } from "./figures/amounts.js";
export { corporationColumns, figureOf, figures, figuresIn } from "./figures/catalogue.js";
export type { Figure } from "./figures/figure.js";
export type { Sum } from "./figures/sums.js";
export type { Unit, Words } from "./figures/unit.js";
export { UNITS } from "./figures/unit.js";
export { FIRST_YEAR, projectBranch } from "./finance/project-branch.js";
export type { RentCap, RentCapRule, YearGrowth } from "./finance/rent-cap.js";
export { inflationRule, rentCap } from "./finance/rent-cap.js";
export type * from "./finance/types.js";
export {
  type ClaimOutcomes,
  claimDeviationPercent,
  claimedFigure,
  extraDebt,
  isFittedClaim,
  isModelledClaim,
} from "./outcome/claim-deviation.js";
export { engineVersion, MODEL_EDITION } from "./outcome/engine-version.js";
export type { Balance } from "./outcome/evaluate.js";
export { balanceOf, evaluate } from "./outcome/evaluate.js";
export type { MunicipalShare } from "./outcome/municipal-shares.js";
export { municipalShares } from "./outcome/municipal-shares.js";
export type * from "./outcome/types.js";
export { NATIONAL_STATUSES } from "./outcome/types.js";
export { UNDONE } from "./outcome/undone.js";
export { defaultRule, emptyScenario } from "./scenario/defaults.js";
export type { Decider, EffectOfMore, Lever, LeverKind, LeverUnit } from "./scenario/lever.js";
export { neutralValue } from "./scenario/lever.js";
export type { LeverKey } from "./scenario/levers/registry.js";
export { leverByKey, levers } from "./scenario/levers/registry.js";
export { parseScenario } from "./scenario/parse/parse-scenario.js";
export { scenarioFromQuery } from "./scenario/query/scenario-from-query.js";
export { scenarioToQuery } from "./scenario/query/scenario-to-query.js";
export { scenarioHash } from "./scenario/scenario-hash.js";
export type { ScenarioInput } from "./scenario/scenario-to-input.js";
export type * from "./scenario/types.js";
export { unboundedRoomFaults } from "./scenario/unbounded-room.js";
export { solveSolidarity } from "./solidarity/solve-solidarity.js";
export type * from "./solidarity/types.js";
export { canonicalJson, hashOf } from "./support/canonical.js";
export { isConsistent, regionRobustness } from "./variants/robustness.js";
export type * from "./variants/types.js";
