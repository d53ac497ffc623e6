import { ArgsType, Field } from "type-graphql";
import { ScenarioInput } from "./scenario-input.js";

/** Arguments of everything that is asked about a scenario. */
@ArgsType()
export class ScenarioArgs {
  @Field(() => String, {
    nullable: true,
    description: "Code of the recalculation, or latest. Dutch: doorrekening.",
  })
  readonly vintage?: string | null;

  @Field(() => ScenarioInput, { nullable: true, description: "What if; nothing when left out. Dutch: scenario." })
  readonly scenario?: ScenarioInput | null;
}
