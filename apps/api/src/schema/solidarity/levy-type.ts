import type { LevyCheck, LevyYear } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, euro, fraction, yesNo } from "../describe/fields.js";
import { listOf, SIZES } from "../describe/lists.js";

@ObjectType("LevyYear", {
  description: "The levy for project support in one year, EUR of that year. Dutch: heffing per jaar.",
  simpleResolvers: true,
})
export class LevyYearType implements LevyYear {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;

  @euro("Rent of the social branch, EUR of that year. Dutch: huursom.")
  readonly rent!: number;

  @euro("The greatest levy that the law allows, EUR of that year. Dutch: maximale heffing.")
  readonly cap!: number;

  @euro("What the plan asks when it is spread evenly over the years, EUR of that year. Dutch: gevraagd, gelijkmatig.")
  readonly askedEvenly!: number;

  @euro(
    "What the plan asks when help comes in the years in which receivers fall short, EUR of that year. Dutch: gevraagd, naar behoefte.",
  )
  readonly askedAsNeeded!: number;
}

@ObjectType("LevyCheck", {
  description:
    "Whether the plan would fit in the statutory levy for project support, which may not exceed a share of the yearly rent. " +
    "Dutch: past het binnen de wettelijke heffing?",
  simpleResolvers: true,
})
export class LevyCheckType implements LevyCheck {
  @fraction("The share of a year's rent that the law allows: 0.01 is 1 %. Dutch: grens van de heffing.")
  readonly capShare!: number;

  @Field(() => [LevyYearType], { description: "Year by year. Dutch: per jaar.", complexity: listOf(SIZES.years) })
  readonly years!: readonly LevyYearType[];

  @yesNo("Whether no year asks more than the cap, spread evenly. Dutch: past, gelijkmatig.")
  readonly fitsEvenly!: boolean;

  @yesNo("Whether no year asks more than the cap, as help is needed. Dutch: past, naar behoefte.")
  readonly fitsAsNeeded!: boolean;

  @fraction("Greatest share of a year's rent that the plan asks, spread evenly. Dutch: grootste aandeel, gelijkmatig.")
  readonly greatestShareEvenly!: number;

  @fraction(
    "Greatest share of a year's rent that the plan asks, as help is needed. Dutch: grootste aandeel, naar behoefte.",
  )
  readonly greatestShareAsNeeded!: number;
}
