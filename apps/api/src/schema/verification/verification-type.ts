import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { ClaimType } from "../claims/claim-type.js";
import { decimalOrNull, text } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { SectorFigureType } from "../sector-figure/sector-figure-type.js";

@ObjectType("VerificationValue", {
  description: "One value of the model. Dutch: uitkomst van het model.",
  simpleResolvers: true,
})
export class VerificationValueType {
  @text("What it stands for: a year, the code of a region, or nothing. Dutch: waarvoor.")
  readonly label!: string;

  @decimalOrNull("The value in the unit of the row; null where the model gives none. Dutch: waarde.")
  readonly value!: number | null;
}

@ObjectType("VerificationRow", {
  description: "A figure that was published, beside what the model gives without being fitted to it. Dutch: toets.",
  simpleResolvers: true,
})
export class VerificationRowType {
  @text("Short name, such as homesLost. Dutch: code.")
  readonly code!: string;

  @Field(() => LocalTextType, { description: "What is compared. Dutch: naam." })
  readonly label!: Bilingual;

  @text("Unit of the values: EUR, homes, share (a fraction) and so on. Dutch: eenheid.")
  readonly unit!: string;

  @Field(() => ClaimType, {
    nullable: true,
    description: "The claim that holds the published value. Dutch: uitspraak.",
  })
  readonly claim!: ClaimType | null;

  @Field(() => [SectorFigureType], {
    description: "The published figures that hold it. Dutch: cijfers van de sector.",
    complexity: listOf(2),
  })
  readonly figures!: readonly SectorFigureType[];

  @Field(() => LocalTextType, {
    nullable: true,
    description: "Words, where no number was published. Dutch: in woorden.",
  })
  readonly words!: Bilingual | null;

  @Field(() => LocalTextType, {
    nullable: true,
    description: "What a deviation means, or why agreement confirms little. Dutch: wat de afwijking betekent.",
  })
  readonly note!: Bilingual | null;

  @Field(() => [VerificationValueType], { description: "What the model gives. Dutch: model.", complexity: listOf(10) })
  readonly values!: readonly VerificationValueType[];
}
