import type { FinancialNorm } from "@solidariteitskaart/data";
import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { decimal, text } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { SourceType } from "../source/source-type.js";

@ObjectType("FinancialNorm", {
  description: "A ratio of a corporation and its limit. Dutch: financiële norm.",
  simpleResolvers: true,
})
export class NormType {
  @text("Short name, such as icr-social. Dutch: code.")
  readonly code!: string;

  @text("ICR, LTV, SOLVENCY or COVERAGE. Dutch: kengetal.")
  readonly ratio!: FinancialNorm["ratio"];

  @text("social or commercial. Dutch: tak.")
  readonly branch!: FinancialNorm["branch"];

  @text("supervisor: set by law or supervisor. internal: what corporations keep themselves. Dutch: soort.")
  readonly kind!: FinancialNorm["kind"];

  @text("at-least or at-most. Dutch: minstens of hoogstens.")
  readonly operator!: FinancialNorm["operator"];

  @decimal("The limit: a ratio for ICR, a fraction for the others. Dutch: grens.")
  readonly limit!: number;

  @Field(() => LocalTextType, { description: "How the ratio is worked out. Dutch: definitie." })
  readonly definition!: Bilingual;

  @Field(() => FigureStatus, { description: "Published, or quoted without being looked up. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where it was read. Dutch: bronnen.", complexity: listOf(1) })
  readonly sources!: readonly SourceType[];
}
