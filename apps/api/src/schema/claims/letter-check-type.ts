import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { decimal, yesNo } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { ClaimType } from "./claim-type.js";

@ObjectType("LetterCheck", {
  description:
    "A figure of the letter beside what other figures of the letter give. Dutch: klopt de brief met zichzelf.",
  simpleResolvers: true,
})
export class LetterCheckType {
  @Field(() => ClaimType, { description: "Where the letter prints the figure. Dutch: uitspraak." })
  readonly claim!: ClaimType;

  @Field(() => [ClaimType], { description: "What it should follow from. Dutch: volgt uit.", complexity: listOf(5) })
  readonly from!: readonly ClaimType[];

  @decimal("What those give, in the unit of the printed figure. Dutch: berekend.")
  readonly computed!: number;

  @decimal("How far that lies from the printed figure, percent of the printed one. Dutch: afwijking.")
  readonly deviationPercent!: number;

  @yesNo("Whether the two agree, rounding apart. Dutch: klopt.")
  readonly holds!: boolean;

  @Field(() => LocalTextType, { description: "How it was computed. Dutch: berekening." })
  readonly formula!: Bilingual;
}
