import { ArgsType, Field, Int } from "type-graphql";
import { LIMITS } from "../../limits.js";
import type { Page } from "../connection/paginate.js";
import { ScenarioInput } from "../scenario/scenario-input.js";

/** Arguments of the long table. */
@ArgsType()
export class ObservationArgs implements Page {
  @Field(() => Int, {
    defaultValue: LIMITS.pageSize,
    description: `Rows a page, 1 to ${LIMITS.observations}. Dutch: aantal per pagina.`,
  })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last row that was seen.",
  })
  readonly after?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the recalculation, or latest. Dutch: doorrekening.",
  })
  readonly vintage?: string | null;

  @Field(() => ScenarioInput, { nullable: true, description: "What if; nothing when left out. Dutch: scenario." })
  readonly scenario?: ScenarioInput | null;

  @Field(() => [String], {
    nullable: true,
    description: "Keys of measures; all when left out. One that is named twice counts once. Dutch: maten.",
  })
  readonly measures?: readonly string[] | null;

  @Field(() => [Int], {
    nullable: true,
    description: "Calendar years; totals and all years when left out, no totals otherwise. Dutch: jaren.",
  })
  readonly years?: readonly number[] | null;
}
