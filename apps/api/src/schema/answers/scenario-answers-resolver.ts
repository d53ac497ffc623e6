import type { Fault, LeverKind as LeverKindName } from "@solidariteitskaart/model";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { ensembleCost, RunArgs } from "../analysis/ensemble/ensemble-args.js";
import { EnsembleResolver } from "../analysis/ensemble/ensemble-resolver.js";
import { EnsembleType } from "../analysis/ensemble/ensemble-type.js";
import { MOST_POINTS } from "../analysis/frontier/frontier-args.js";
import { FrontierResolver } from "../analysis/frontier/frontier-resolver.js";
import { FrontierType } from "../analysis/frontier/frontier-type.js";
import { GoalSeekResolver } from "../analysis/goal-seek/goal-seek-resolver.js";
import { GoalSeekType } from "../analysis/goal-seek/goal-seek-type.js";
import { LastingPaceResolver } from "../analysis/long-run/lasting-pace-resolver.js";
import { LastingPaceType } from "../analysis/long-run/lasting-pace-type.js";
import { RulesResolver } from "../analysis/rules/rules-resolver.js";
import { RulesComparisonType } from "../analysis/rules/rules-type.js";
import { SensitivityResolver } from "../analysis/sensitivity/sensitivity-resolver.js";
import { SensitivityType } from "../analysis/sensitivity/sensitivity-type.js";
import { asksFaults } from "../connection/asks-faults.js";
import type { ApiContext } from "../context/api-context.js";
import { partialFaultsError } from "../fault/fault-error.js";
import { LeverKind } from "../lever/lever-enums.js";
import { OutcomeType } from "../outcome/outcome-type.js";
import { requestOutcome } from "../outcome/request-outcome.js";
import type { OutcomeView, ScenarioFaultsView } from "../outcome/views.js";
import { readScenario } from "../scenario/read-scenario.js";
import type { ScenarioArgs } from "../scenario/scenario-args.js";
import { ScenarioInput } from "../scenario/scenario-input.js";
import { ScenarioAnswersType } from "./scenario-answers-type.js";

type Asked = Required<Pick<ScenarioArgs, "vintage" | "scenario">>;

interface AnswersView {
  readonly __typename: "ScenarioAnswers";
  readonly faults: readonly Fault[];
  readonly question: Asked;
}

/** A run of the model, and the analyses as their own resolvers count them. */
const COST = { run: 200, analysis: 500, frontier: 1100, paces: 1500 } as const;
const costing =
  (points: number) =>
  ({ childComplexity }: { readonly childComplexity: number }) =>
    points + childComplexity;

/** In this field the scenario is called `input`. */
const named = (fault: Fault): Fault => ({
  ...fault,
  path: fault.path.replace(/^scenario\b/, "input"),
  message: fault.message.replaceAll(/\bscenario(?=[.[])/g, "input"),
});

const [ensembles, seeks, frontiers, bars, rules, paces] = [
  new EnsembleResolver(),
  new GoalSeekResolver(),
  new FrontierResolver(),
  new SensitivityResolver(),
  new RulesResolver(),
  new LastingPaceResolver(),
];

/**
 * Only what is right can be answered: of a faulty scenario there is nothing but its faults. What is wrong with an analysis
 * alone leaves the others, and is told among the faults of the scenario.
 */
async function unlessFaulty<Answer extends object>(
  { faults, question }: AnswersView,
  answer: (asked: Asked) => Promise<Answer | ScenarioFaultsView>,
): Promise<Answer | null> {
  if (faults.length > 0) return null;
  const found = await answer(question);
  if (isRefused(found)) throw partialFaultsError(found.faults.map(named));
  return found;
}

const isRefused = (found: object): found is ScenarioFaultsView =>
  "__typename" in found && found.__typename === "ScenarioFaults";

@Resolver(() => ScenarioAnswersType)
export class ScenarioAnswersResolver {
  @Query(() => ScenarioAnswersType, {
    nullable: true,
    description:
      "One recalculation (default: the newest) under one scenario (default: none), and everything that can be asked about it. What " +
      "is wrong stands in faults; without that field the answer is null, with the same faults as an error. Dutch: scenario.",
  })
  async scenario(
    @Arg("vintage", () => String, {
      nullable: true,
      description: "Code of the recalculation, or latest. Dutch: doorrekening.",
    })
    vintage: string | null | undefined,
    @Arg("input", () => ScenarioInput, {
      nullable: true,
      description: "What if; nothing when left out. Dutch: scenario.",
    })
    input: ScenarioInput | null | undefined,
    @Ctx() { platform }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnswersView> {
    const question = { vintage: vintage ?? null, scenario: input ?? null };
    const reading = await readScenario(platform, question);
    const faults = "faults" in reading ? reading.faults.map(named) : [];
    if (faults.length > 0 && !asksFaults(info)) throw partialFaultsError(faults);
    return { __typename: "ScenarioAnswers", faults, question };
  }

  @FieldResolver(() => OutcomeType, {
    nullable: true,
    description: "The model's answer. Dutch: uitkomst.",
    complexity: costing(COST.run),
  })
  outcome(@Root() answers: AnswersView, @Ctx() { platform }: ApiContext): Promise<OutcomeView | null> {
    return unlessFaulty(answers, (question) => requestOutcome(platform, question));
  }

  @FieldResolver(() => EnsembleType, {
    nullable: true,
    description: "Many futures of it: how sure is the outcome? Dutch: bandbreedte.",
    complexity: ({ args, childComplexity }) => ensembleCost(args) + childComplexity,
  })
  ensemble(@Root() answers: AnswersView, @Args() runs: RunArgs, @Ctx() context: ApiContext) {
    return unlessFaulty(answers, (question) => ensembles.ensemble(question, runs, context));
  }

  @FieldResolver(() => GoalSeekType, {
    nullable: true,
    description: "The value of one lever that closes the gap, or that none does. Dutch: doelzoeken.",
    complexity: costing(COST.analysis),
  })
  goalSeek(
    @Root() answers: AnswersView,
    @Arg("lever", () => String, { description: "Key of the lever to move. Dutch: knop." }) lever: string,
    @Ctx() context: ApiContext,
  ) {
    return unlessFaulty(answers, (question) => seeks.goalSeek(question, lever, context));
  }

  @FieldResolver(() => FrontierType, {
    nullable: true,
    description: "How much of one lever saves how much of another. Dutch: combinaties.",
    complexity: costing(COST.frontier),
  })
  frontier(
    @Root() answers: AnswersView,
    @Arg("leverA", () => String, { description: "Key of the first lever. Dutch: eerste knop." }) leverA: string,
    @Arg("leverB", () => String, { description: "Key of the second lever. Dutch: tweede knop." }) leverB: string,
    @Arg("points", () => Int, {
      defaultValue: 11,
      description: `Combinations, 2 to ${MOST_POINTS}; a switch has two. Dutch: aantal punten.`,
    })
    points: number,
    @Ctx() context: ApiContext,
  ) {
    return unlessFaulty(answers, (question) => frontiers.frontier({ ...question, leverA, leverB, points }, context));
  }

  @FieldResolver(() => SensitivityType, {
    nullable: true,
    description: "Which lever matters most. Dutch: gevoeligheidsanalyse.",
    complexity: costing(COST.analysis),
  })
  sensitivity(
    @Root() answers: AnswersView,
    @Arg("kinds", () => [LeverKind], {
      defaultValue: [LeverKind.ASSUMPTION],
      description: "Which levers: the world by default. Dutch: soorten knoppen.",
    })
    kinds: LeverKindName[],
    @Ctx() context: ApiContext,
  ) {
    return unlessFaulty(answers, (question) => bars.sensitivity(question, kinds, context));
  }

  @FieldResolver(() => RulesComparisonType, {
    nullable: true,
    description: "Rules of solidarity side by side. Dutch: regels vergelijken.",
    complexity: costing(COST.analysis),
  })
  compareRules(@Root() answers: AnswersView, @Ctx() context: ApiContext) {
    return unlessFaulty(answers, (question) => rules.compareRules(question, context));
  }

  @FieldResolver(() => LastingPaceType, {
    nullable: true,
    description: "The pace that can be kept up. Dutch: houdbaar tempo.",
    complexity: costing(COST.paces),
  })
  lastingPace(
    @Root() answers: AnswersView,
    @Arg("until", () => Int, { defaultValue: 2060, description: "Last year, 2034 to 2100. Dutch: tot en met." })
    until: number,
    @Ctx() context: ApiContext,
  ) {
    return unlessFaulty(answers, (question) => paces.lastingPace(question, until, context));
  }
}
