import { figuresIn } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { count } from "../describe/fields.js";
import { namedFigureFields } from "../describe/figure-fields.js";

@ObjectType("ScenarioCostsYear", {
  description:
    "What the measures of a scenario ask in one year, in prices of that year, against the same world without any measure: do not add up over years. Dutch: wie betaalt, per jaar.",
  simpleResolvers: true,
})
@namedFigureFields(figuresIn.COSTS_YEAR)
export class ScenarioCostsYearType {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;
}
