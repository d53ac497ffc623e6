import { figures, UNITS } from "@solidariteitskaart/model";
import type { GraphQLResolveInfo } from "graphql";
import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { LIMITS } from "../../limits.js";
import { chooseObservations } from "../../observations/choose-observations.js";
import type { Observation } from "../../observations/observation.js";
import { observationsOf } from "../../observations/observations-of.js";
import { connectionOf } from "../connection/connection-of.js";
import { listKey } from "../connection/cursor.js";
import { type ConnectionData, paginate, refusedPage } from "../connection/paginate.js";
import { tellFaults } from "../connection/tell-faults.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { readScenario } from "../scenario/read-scenario.js";
import { MeasureType, type MeasureView } from "./measure-type.js";
import { ObservationArgs } from "./observation-args.js";
import { ObservationType } from "./observation-type.js";

const ObservationConnection = connectionOf(ObservationType, "Observation", LIMITS.observations);

const catalogue = figures.map(
  ({ key, unit, label, definition, addsUpOver, caution }): MeasureView => ({
    key,
    unit,
    unitText: UNITS[unit],
    label,
    definition,
    addsUpOver,
    caution: caution ?? null,
  }),
);

/** Running the model costs more than any field. */
const MODEL_RUN = 200;
/** Rows are cut from a table that is made once. The whole table with all of its fields fits one question; twice does not. */
const ROWS_A_POINT = 10;

/** Points of a page of rows. */
function costOfPage({ args, childComplexity }: Pick<ComplexityEstimatorArgs, "args" | "childComplexity">): number {
  const first: unknown = args.first;
  const rows = typeof first === "number" && first > 0 ? Math.min(first, LIMITS.observations) : 1;
  return MODEL_RUN + Math.ceil((rows * childComplexity) / ROWS_A_POINT);
}

@Resolver(() => ObservationType)
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    description:
      "The outcome as a tidy long table: one row per region, year and measure; the same rows as /data/<vintage>/observations.csv, " +
      "which has no pages; 10 000 rows a page at most. Dutch: waarnemingen.",
    complexity: costOfPage,
  })
  async observations(
    @Args() question: ObservationArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionData<Observation>> {
    return tellFaults(await pageOfObservations(question, context), context, info);
  }

  @Query(() => [MeasureType], {
    description:
      "Every measure of observations: unit, definition and what may not be added up. Dutch: overzicht van de maten.",
    complexity: listOf(figures.length),
  })
  measureCatalogue(): readonly MeasureView[] {
    return catalogue;
  }
}

async function pageOfObservations(
  { first, after, vintage, scenario, ...choice }: ObservationArgs,
  { platform }: ApiContext,
): Promise<ConnectionData<Observation>> {
  const reading = await readScenario(platform, { vintage, scenario });
  if ("faults" in reading) return refusedPage(reading.faults);
  const { dataset } = reading;
  const outcome = await platform.outcome(dataset, reading.scenario);
  const chosenMeasures = choice.measures ?? null;
  const chosenYears = choice.years ?? null;
  const selection = chooseObservations(observationsOf(platform, dataset, outcome), {
    measures: chosenMeasures,
    years: chosenYears,
  });
  if ("faults" in selection) return refusedPage(selection.faults);
  const list = listKey("observations", outcome.hash, chosenMeasures?.join() ?? null, chosenYears?.join() ?? null);
  return paginate(selection.observations, { first, after: after ?? null }, list, LIMITS.observations);
}
