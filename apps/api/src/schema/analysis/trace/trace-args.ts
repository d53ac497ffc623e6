import { TRACE_DEPTH } from "@solidariteitskaart/model";
import { ArgsType, Field, Int } from "type-graphql";
import { ScenarioArgs } from "../../scenario/scenario-args.js";

@ArgsType()
export class TraceArgs extends ScenarioArgs {
  @Field(() => String, {
    description: "Name of the figure as in NationalBalance or RegionBalance, such as open or homesLost. Dutch: cijfer.",
  })
  readonly figure!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the region; the country when left out. Dutch: regiocode.",
  })
  readonly region?: string | null;

  @Field(() => Int, {
    defaultValue: TRACE_DEPTH,
    description: `Levels below the figure, 0 to ${TRACE_DEPTH}. Dutch: diepte.`,
  })
  readonly depth!: number;
}
