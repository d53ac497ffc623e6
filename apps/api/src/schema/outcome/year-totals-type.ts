import { figuresIn } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count } from "../describe/fields.js";
import { figureFields, namedFigureFields } from "../describe/figure-fields.js";

@ObjectType("YearFinance", {
  description:
    "The books of the social branch (DAEB) in one year, in prices of that year (nominal). Dutch: kasstroom en balans.",
  simpleResolvers: true,
})
@figureFields(figuresIn.FINANCE)
export class YearFinanceType {}

@ObjectType("YearTotals", {
  description:
    "The task of one year, or of the first year up to and including it (yearsUntil), before and after solidarity. Amounts in " +
    "whole EUR, prices of 2025, as RegionBalance defines them. What regions have to spare is only known for the whole period. Dutch: jaarcijfers.",
  simpleResolvers: true,
})
@namedFigureFields(figuresIn.YEAR)
export class YearTotalsType {
  @count("Calendar year; of running totals the last one. Dutch: jaar.")
  readonly year!: number;

  @Field(() => YearFinanceType, {
    nullable: true,
    description: "The books of one year; null in yearsUntil, and where only a table of regions came. Dutch: financiën.",
  })
  readonly finance?: YearFinanceType | null;
}
