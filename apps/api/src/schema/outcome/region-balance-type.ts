import { figuresIn } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { figureFields } from "../describe/figure-fields.js";
import { listOf, SIZES } from "../describe/lists.js";
import { YearTotalsType } from "./year-totals-type.js";

@ObjectType("RegionBalance", {
  description:
    "One housing market region, 2025 to 2034, whole EUR in prices of 2025. The identity that always holds: " +
    "ownPosition + received - given = remaining. Dutch: balans van een woningmarktregio.",
  simpleResolvers: true,
})
@figureFields(figuresIn.REGION)
export class RegionBalanceType {
  @Field(() => [YearTotalsType], {
    description: "Year by year, 2025 to 2034. Dutch: per jaar.",
    complexity: listOf(SIZES.years),
  })
  readonly years!: readonly YearTotalsType[];

  @Field(() => [YearTotalsType], {
    description: "Every year with all years before it; the last one is the whole period. Dutch: lopend totaal.",
    complexity: listOf(SIZES.years),
  })
  readonly yearsUntil!: readonly YearTotalsType[];
}
