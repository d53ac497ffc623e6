import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { countOrNull, text, textOrNull } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { SourceType } from "../source/source-type.js";

@ObjectType("LegalRule", {
  description: "A rule of law about support between corporations, in plain words. Dutch: wettelijke regel.",
  simpleResolvers: true,
})
export class LegalRuleType {
  @text("Short name, such as levy-cap. Dutch: naam.")
  readonly code!: string;

  @Field(() => LocalTextType, { description: "What the rule says. Dutch: inhoud." })
  readonly text!: Bilingual;

  @textOrNull("Its number or formula as text, or null. Dutch: waarde.")
  readonly value!: string | null;

  @textOrNull("Unit of the number, such as fraction. Dutch: eenheid.")
  readonly unit!: string | null;

  @text("Act and article. Dutch: wettelijke basis.")
  readonly legalBasis!: string;

  @countOrNull("Year of the text that was read; later changes may exist. Dutch: jaar van de tekst.")
  readonly textYear!: number | null;

  @Field(() => FigureStatus, { description: "Whether it was looked up at its source. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where it was read. Dutch: bronnen.", complexity: listOf(2) })
  readonly sources!: readonly SourceType[];
}
