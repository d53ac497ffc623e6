import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count, text } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { SourceType } from "../source/source-type.js";

@ObjectType("FactFile", {
  description: "One file of facts behind the figures. Dutch: bestand met gegevens.",
  simpleResolvers: true,
})
export class FactFileType {
  @text("Short name, such as municipalities; docs/data has a page of that name. Dutch: code.")
  readonly code!: string;

  @text("Name of the file in packages/data/facts. Dutch: bestand.")
  readonly file!: string;

  @Field(() => LocalTextType, { description: "What is in it. Dutch: titel." })
  readonly title!: Bilingual;

  @count("Number of rows. Dutch: aantal regels.")
  readonly rows!: number;

  @Field(() => FigureStatus, { description: "Status of figures that have none of their own. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where it comes from as a whole. Dutch: bronnen.", complexity: listOf(2) })
  readonly sources!: readonly SourceType[];
}
