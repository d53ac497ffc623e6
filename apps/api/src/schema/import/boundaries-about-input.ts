import { Field, InputType } from "type-graphql";

@InputType("BoundariesAboutInput", {
  description: "What the supplier of boundaries says about them. What is left out names the file. Dutch: herkomst.",
})
export class BoundariesAboutInput {
  @Field(() => String, { nullable: true, description: "Where the lines come from. Dutch: bron." })
  readonly source?: string | null;

  @Field(() => String, { nullable: true, description: "Licence. Dutch: licentie." })
  readonly licence?: string | null;

  @Field(() => String, { nullable: true, description: "What must stand beside the map. Dutch: bronvermelding." })
  readonly attribution?: string | null;

  @Field(() => String, { nullable: true, description: "Year of the municipalities. Dutch: peiljaar." })
  readonly vintage?: string | null;
}
