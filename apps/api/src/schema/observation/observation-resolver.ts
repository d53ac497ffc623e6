import { figures, UNITS } from "@solidariteitskaart/model";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { chooseObservations } from "../../observations/choose-observations.js";
import type { Observation } from "../../observations/observation.js";
import { observationsOf } from "../../observations/observations-of.js";
import { connectionOf } from "../connection/connection-of.js";
import { listKey } from "../connection/cursor.js";
import { type ConnectionData, paginate } from "../connection/paginate.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, pageOf } from "../describe/lists.js";
import { faultsError } from "../fault/fault-error.js";
import { readScenario } from "../scenario/read-scenario.js";
import { MeasureType, type MeasureView } from "./measure-type.js";
import { ObservationArgs } from "./observation-args.js";
import { ObservationType } from "./observation-type.js";

const ObservationConnection = connectionOf(ObservationType, "Observation");

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
const page = pageOf();

@Resolver(() => ObservationType)
export class ObservationResolver {
  @Query(() => ObservationConnection, {
    description:
      "The outcome as a tidy long table: one row per region, year and measure; the same rows as /data/<vintage>/observations.csv, " +
      "which has no pages. Dutch: waarnemingen.",
    complexity: (options) => MODEL_RUN + page(options),
  })
  async observations(
    @Args() { first, after, vintage, scenario, ...choice }: ObservationArgs,
    @Ctx() { platform }: ApiContext,
  ): Promise<ConnectionData<Observation>> {
    const reading = await readScenario(platform, { vintage, scenario });
    if ("faults" in reading) throw faultsError(reading.faults);
    const { dataset } = reading;
    const outcome = await platform.outcome(dataset, reading.scenario);
    const chosenMeasures = choice.measures ?? null;
    const chosenYears = choice.years ?? null;
    const selection = chooseObservations(observationsOf(platform, dataset, outcome), {
      measures: chosenMeasures,
      years: chosenYears,
    });
    if ("faults" in selection) throw faultsError(selection.faults);
    const list = listKey("observations", outcome.hash, chosenMeasures?.join() ?? null, chosenYears?.join() ?? null);
    return paginate(selection.observations, { first, ...(after === undefined ? {} : { after }) }, list);
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
