import { Field, ObjectType } from "type-graphql";
import { yesNo } from "../describe/fields.js";

@ObjectType("PageInfo", {
  description: "Where a page stands in its list. Dutch: pagina-informatie.",
  simpleResolvers: true,
})
export class PageInfoType {
  @yesNo("Whether more items follow. Dutch: er is een volgende pagina.")
  readonly hasNextPage!: boolean;

  @yesNo("Whether items come before this page. Dutch: er is een vorige pagina.")
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first item; null on an empty page. Dutch: begin.",
  })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last item, for after. Dutch: eind.",
  })
  readonly endCursor!: string | null;
}
