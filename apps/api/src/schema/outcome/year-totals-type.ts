import { figuresIn } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { figureFields } from "../describe/figure-fields.js";
import { TaskTotalsType } from "./task-totals-type.js";

@ObjectType("YearFinance", {
  description:
    "The books of the social branch (DAEB) in one year, in prices of that year (nominal). Dutch: kasstroom en balans.",
  simpleResolvers: true,
})
@figureFields(figuresIn.FINANCE)
export class YearFinanceType {}

@ObjectType("YearTotals", {
  description:
    "The task of one year, before and after solidarity. Amounts in whole EUR, prices of 2025. Dutch: jaarcijfers.",
  simpleResolvers: true,
})
export class YearTotalsType extends TaskTotalsType {
  @Field(() => YearFinanceType, {
    nullable: true,
    description: "The books of this year; null for a recalculation that came as a table of regions. Dutch: financiën.",
  })
  readonly finance!: YearFinanceType | null;
}
