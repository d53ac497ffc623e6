import { Field, InputType } from "type-graphql";
import { ScenarioInput } from "../../scenario/scenario-input.js";

@InputType("ScenarioRef", {
  description: "One end of a comparison: a recalculation under a scenario. Dutch: doorrekening met scenario.",
})
export class ScenarioRef {
  @Field(() => String, {
    nullable: true,
    description: "Code of the recalculation, or latest. Dutch: doorrekening.",
  })
  readonly vintage?: string | null;

  @Field(() => ScenarioInput, { nullable: true, description: "What if; nothing when left out. Dutch: scenario." })
  readonly scenario?: ScenarioInput | null;
}
