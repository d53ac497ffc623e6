import { figuresIn } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { count } from "../describe/fields.js";
import { figureFields } from "../describe/figure-fields.js";

@ObjectType("ScenarioCostsYear", {
  description: "What the measures of a scenario ask in one year, in prices of that year. Dutch: wie betaalt, per jaar.",
  simpleResolvers: true,
})
@figureFields(figuresIn.COSTS_YEAR)
export class ScenarioCostsYearType {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;
}
