import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { decimalOrNull, text, textOrNull, yesNo } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { NodeType } from "../node/node-type.js";
import { SourceType } from "../source/source-type.js";

@ObjectType("ModelledClaim", {
  description:
    "What the model gives where the letter claims something, without any lever. Dutch: modeluitkomst bij een uitspraak.",
  simpleResolvers: true,
})
export class ModelledClaimType {
  @decimalOrNull("The model's number in the claim's unit; null where it is no number. Dutch: waarde.")
  readonly amount!: number | null;

  @text("The same as text: a number, true or false. Dutch: waarde als tekst.")
  readonly value!: string;

  @decimalOrNull(
    "How far the model lies from the claim, percent of the claim: -5 is five percent below. Dutch: afwijking.",
  )
  readonly deviationPercent!: number | null;

  @yesNo(
    "Whether the model was calibrated on this very figure: then it agrees because it was made to. Dutch: hierop geijkt.",
  )
  readonly fitted!: boolean;

  @Field(() => FigureStatus, { description: "Status of the model's figure. Dutch: status." })
  readonly status!: FigureStatusName;
}

@ObjectType("Claim", {
  implements: NodeType,
  description:
    "One statement of the minister's letter of January 2026, in our own words. Dutch: uitspraak uit de brief.",
  simpleResolvers: true,
})
export class ClaimType extends NodeType {
  @text("Short name, such as homes-lost. Dutch: code.")
  readonly code!: string;

  @text("Heading in the letter, Dutch. Dutch: paragraaf.")
  readonly section!: string;

  @text("What it is about: task, balance, capacity, finance, pace, lever and so on. Dutch: onderwerp.")
  readonly topic!: string;

  @Field(() => LocalTextType, { description: "What the letter says, in one sentence. Dutch: uitspraak." })
  readonly text!: Bilingual;

  @text("The letter's value as text: a number, true, a date or words. Dutch: waarde.")
  readonly value!: string;

  @decimalOrNull("The same as a number; null where it is none. Dutch: getal.")
  readonly amount!: number | null;

  @text("Unit of the value, such as EUR or homes. Dutch: eenheid.")
  readonly unit!: string;

  @textOrNull("What the unit counts or is a share of; null where the unit says it all. Dutch: waarvan.")
  readonly unitOf!: string | null;

  @textOrNull("Period that it holds for, or null. Dutch: periode.")
  readonly period!: string | null;

  @text("The word beside the value: is, about, more-than, almost and so on. Dutch: vergelijking.")
  readonly comparator!: string;

  @Field(() => FigureStatus, { description: "Published: the letter prints it. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "The letter. Dutch: bronnen.", complexity: listOf(1) })
  readonly sources!: readonly SourceType[];
}
