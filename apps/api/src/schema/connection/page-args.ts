import { ArgsType, Field, Int } from "type-graphql";
import { LIMITS } from "../../limits.js";
import type { Page } from "./paginate.js";

/** Arguments of every connection. */
@ArgsType()
export class PageArgs implements Page {
  @Field(() => Int, { defaultValue: LIMITS.pageSize, description: "Items a page, 1 to 100. Dutch: aantal per pagina." })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last item that was seen.",
  })
  readonly after?: string | null;
}
