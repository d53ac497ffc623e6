import { figuresIn } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { count } from "../describe/fields.js";
import { figureFields } from "../describe/figure-fields.js";

@ObjectType("TaskTotals", {
  description:
    "What becomes of the task from the first year up to and including a year, before and after solidarity. Amounts in whole EUR, " +
    "prices of 2025. What regions have to spare is only known for the whole period. Dutch: lopend totaal.",
  simpleResolvers: true,
})
@figureFields(figuresIn.YEAR)
export class TaskTotalsType {
  @count("Calendar year; of running totals the last one. Dutch: jaar.")
  readonly year!: number;
}
