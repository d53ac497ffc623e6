import { FRONTIER_POINTS } from "@solidariteitskaart/model";
import { ArgsType, Field, Int } from "type-graphql";
import { ScenarioArgs } from "../../scenario/scenario-args.js";

export const MOST_POINTS = 41;

@ArgsType()
export class FrontierArgs extends ScenarioArgs {
  @Field(() => String, { description: "Key of the first lever. Dutch: eerste knop." })
  readonly leverA!: string;

  @Field(() => String, { description: "Key of the second lever, another one. Dutch: tweede knop." })
  readonly leverB!: string;

  @Field(() => Int, {
    defaultValue: FRONTIER_POINTS,
    description: `How many values of the first lever, 2 to ${MOST_POINTS}; a switch has two. Dutch: aantal punten.`,
  })
  readonly points!: number;
}
