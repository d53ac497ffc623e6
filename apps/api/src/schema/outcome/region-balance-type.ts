import type { RegionBalance } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, decimal, euro, fraction } from "../describe/fields.js";
import { listOf, SIZES } from "../describe/lists.js";
import { TaskTotalsType } from "./task-totals-type.js";
import { YearTotalsType } from "./year-totals-type.js";

@ObjectType("RegionBalance", {
  description:
    "One housing market region, 2025 to 2034, whole EUR in prices of 2025. The identity that always holds: " +
    "ownPosition + received - given = remaining. Dutch: balans van een woningmarktregio.",
  simpleResolvers: true,
})
export class RegionBalanceType implements Omit<RegionBalance, "region"> {
  @euro("Homes and measures agreed for this region, whole EUR. Dutch: opgave.")
  readonly task!: number;

  @euro(
    "Task that corporations here cannot finance, before room of others in the region counts. Dutch: onhaalbare opgave.",
  )
  readonly need!: number;

  @euro(
    "What other corporations here could still invest after their own task. Dutch: resterende ruimte van corporaties.",
  )
  readonly room!: number;

  @euro("task - shortfall + surplus, whole EUR. Dutch: investeringscapaciteit.")
  readonly capacity!: number;

  @euro("need - room where that is positive, else 0; whole EUR. Dutch: tekort.")
  readonly shortfall!: number;

  @euro("room - need where that is positive, else 0; whole EUR. Dutch: overschot, resterende investeringsruimte.")
  readonly surplus!: number;

  @euro("Given to other regions by solidarity, whole EUR. Dutch: gegeven.")
  readonly given!: number;

  @euro("Received from other regions by solidarity, whole EUR. Dutch: ontvangen.")
  readonly received!: number;

  @euro("Shortfall that stays after solidarity: shortfall - received, whole EUR. Dutch: wat open blijft.")
  readonly open!: number;

  @euro("surplus - shortfall: negative where the region falls short, whole EUR. Dutch: eigen positie.")
  readonly ownPosition!: number;

  @euro("ownPosition + received - given, whole EUR. Dutch: wat resteert na solidariteit.")
  readonly remaining!: number;

  @count("New homes that are not built after solidarity. Dutch: niet gebouwde woningen.")
  readonly homesLost!: number;

  @count("Measures that are not carried out after solidarity. Dutch: niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;

  @count("New homes that would not be built without solidarity. Dutch: niet gebouwd zonder solidariteit.")
  readonly homesLostBefore!: number;

  @count("Measures that would not be carried out without solidarity. Dutch: niet uitgevoerd zonder solidariteit.")
  readonly measuresLostBefore!: number;

  @count("Agreed new homes that a lower ambition takes out of the task. Dutch: geschrapte woningen.")
  readonly homesScrapped!: number;

  @count("Agreed measures that a lower ambition takes out of the task. Dutch: geschrapte maatregelen.")
  readonly measuresScrapped!: number;

  @count("New homes of the task. Dutch: nieuwbouwopgave.")
  readonly newHomes!: number;

  @count("Measures of the task. Dutch: verduurzamingsopgave.")
  readonly measures!: number;

  @decimal("Homes of corporations in the region. Dutch: corporatiewoningen.")
  readonly homes!: number;

  @euro("ownPosition divided by homes, whole EUR a corporation home. Dutch: eigen positie per corporatiewoning.")
  readonly ownPositionPerHome!: number;

  @fraction("shortfall divided by task, 0 to 1. Dutch: tekort als deel van de opgave.")
  readonly shortfallShare!: number;

  @fraction("open divided by task, 0 to 1. Dutch: deel van de opgave dat open blijft.")
  readonly openShare!: number;

  @euro("Surplus of the commercial branch, kept apart, whole EUR. Dutch: ruimte niet-DAEB.")
  readonly commercialSurplus!: number;

  @euro("Shortfall of the commercial branch, kept apart, whole EUR. Dutch: tekort niet-DAEB.")
  readonly commercialShortfall!: number;

  @Field(() => [YearTotalsType], {
    description: "Year by year, 2025 to 2034. Dutch: per jaar.",
    complexity: listOf(SIZES.years),
  })
  readonly years!: readonly YearTotalsType[];

  @Field(() => [TaskTotalsType], {
    description: "Every year with all years before it; the last one is the whole period. Dutch: lopend totaal.",
    complexity: listOf(SIZES.years),
  })
  readonly yearsUntil!: readonly TaskTotalsType[];
}
