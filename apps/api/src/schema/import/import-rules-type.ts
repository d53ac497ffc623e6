import type { ImportKind as KindName } from "@solidariteitskaart/data";
import { Field, ObjectType } from "type-graphql";
import { count, yesNo } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { ImportKind } from "./import-enums.js";
import { ImportColumnType } from "./import-preview-type.js";

@ObjectType("ImportKindRules", { description: "One kind of file. Dutch: soort bestand.", simpleResolvers: true })
export class ImportKindRulesType {
  @Field(() => ImportKind, { description: "The kind. Dutch: soort." })
  readonly kind!: KindName;

  @yesNo("Whether it gives a recalculation. Dutch: geeft een doorrekening.")
  readonly isVintage!: boolean;

  @Field(() => [String], {
    description: "Addresses of files to fill in, and of the same with an example. Dutch: sjablonen.",
    complexity: 4,
  })
  readonly templates!: readonly string[];

  @Field(() => [ImportColumnType], { description: "Its columns. Dutch: kolommen.", complexity: listOf(50) })
  readonly columns!: readonly ImportColumnType[];
}

@ObjectType("ImportRules", {
  description: "What can be imported, within which limits. Dutch: regels voor invoer.",
  simpleResolvers: true,
})
export class ImportRulesType {
  @Field(() => [ImportKindRulesType], { description: "Kinds of files. Dutch: soorten.", complexity: listOf(4) })
  readonly kinds!: readonly ImportKindRulesType[];

  @count("Bytes of a file. Dutch: grootste bestand.")
  readonly maxBytes!: number;

  @count("Rows of a file. Dutch: meeste rijen.")
  readonly maxRows!: number;

  @count("Minutes that an uploaded file waits for its import. Dutch: wachttijd.")
  readonly uploadKeepMinutes!: number;

  @count("Days that an import is kept; 0 is for ever. Dutch: bewaartermijn.")
  readonly keepDays!: number;

  @count(
    "Days that the record of an import is kept, with its faults; 0 is for ever. Dutch: bewaartermijn van verslagen.",
  )
  readonly jobKeepDays!: number;

  @yesNo("Whether imports can be published here. Dutch: publiceren mogelijk.")
  readonly publishing!: boolean;
}
