import type { TaskTotals } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { count, euro, fraction } from "../describe/fields.js";

@ObjectType("TaskTotals", {
  description:
    "What becomes of the task from the first year up to and including a year, before and after solidarity. Amounts in whole EUR, " +
    "prices of 2025. What regions have to spare is only known for the whole period. Dutch: lopend totaal.",
  simpleResolvers: true,
})
export class TaskTotalsType implements TaskTotals {
  @count("Calendar year; of running totals the last one. Dutch: jaar.")
  readonly year!: number;

  @euro("Homes and measures agreed, EUR in prices of 2025. Dutch: opgave.")
  readonly task!: number;

  @euro(
    "Task that cannot be financed, before solidarity; adds up over the years to need. Dutch: niet te financieren opgave.",
  )
  readonly unmet!: number;

  @euro(
    "The part of unmet that room elsewhere in the region cannot carry; adds up over the years to shortfall. Dutch: tekort van het jaar.",
  )
  readonly shortfall!: number;

  @euro("Its part of what other regions give: shortfall - received = open. Dutch: ontvangen.")
  readonly received!: number;

  @euro("Task that stays open after solidarity; adds up over the years to open. Dutch: wat open blijft.")
  readonly open!: number;

  @fraction("Open divided by task, 0 to 1; 0 where there is no task. Dutch: aandeel van de opgave dat open blijft.")
  readonly openShare!: number;

  @euro("shortfall divided by homes, whole EUR a corporation home. Dutch: tekort per corporatiewoning.")
  readonly shortfallPerHome!: number;

  @count("New homes of the task. Dutch: nieuwbouwopgave, woningen.")
  readonly newHomes!: number;

  @count("Sustainability measures of the task. Dutch: verduurzamingsmaatregelen.")
  readonly measures!: number;

  @count("New homes that are not built after solidarity; what is not done is lost. Dutch: niet gebouwde woningen.")
  readonly homesLost!: number;

  @count("Measures that are not carried out after solidarity. Dutch: niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;
}
