import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { AssumedBranch } from "../../platform/facts/assumption-view.js";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { countOrNull, decimal, text } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { SourceType } from "../source/source-type.js";

const Branch: { readonly [Name in AssumedBranch]: Name } = {
  SOCIAL: "SOCIAL",
  COMMERCIAL: "COMMERCIAL",
  BOTH: "BOTH",
  SECTOR: "SECTOR",
};

registerEnumType(Branch, {
  name: "AssumptionBranch",
  description: "Which part of a corporation a starting value is about. Dutch: tak.",
  valuesConfig: {
    SOCIAL: { description: "The social branch. Dutch: DAEB-tak." },
    COMMERCIAL: { description: "The commercial branch. Dutch: niet-DAEB-tak." },
    BOTH: { description: "Either branch. Dutch: beide takken." },
    SECTOR: { description: "The sector or the economy as a whole. Dutch: hele sector." },
  },
});

@ObjectType("Assumption", {
  description: "A starting value of the model. Dutch: startwaarde.",
  simpleResolvers: true,
})
export class AssumptionType {
  @text("Name of the value in the model, such as monthlyRent. Dutch: naam.")
  readonly key!: string;

  @Field(() => Branch, { description: "What it is about. Dutch: tak." })
  readonly branch!: AssumedBranch;

  @countOrNull("First year that it holds for; null: any. Dutch: vanaf jaar.")
  readonly fromYear!: number | null;

  @countOrNull("Last year that it holds for; null: any. Dutch: tot en met jaar.")
  readonly untilYear!: number | null;

  @decimal("The value in its unit; rates are fractions. Dutch: waarde.")
  readonly value!: number;

  @text("Unit of the value, such as EUR/home/month or fraction. Dutch: eenheid.")
  readonly unit!: string;

  @Field(() => LocalTextType, { description: "What it is and how it was chosen. Dutch: toelichting." })
  readonly note!: Bilingual;

  @Field(() => FigureStatus, { description: "Published, derived or assumed. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where it comes from. Dutch: bronnen.", complexity: listOf(2) })
  readonly sources!: readonly SourceType[];
}
