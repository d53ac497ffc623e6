import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { NatureName } from "../../platform/facts/sector-figure-view.js";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { dayOrNull, decimal, text, textOrNull } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { SourceType } from "../source/source-type.js";

const Nature: { readonly [Name in NatureName]: Name } = {
  REALISED: "REALISED",
  FORECAST: "FORECAST",
  AGREED: "AGREED",
  RULE: "RULE",
};

registerEnumType(Nature, {
  name: "FigureNature",
  description: "What kind of figure it is: what happened, or what somebody said would. Dutch: aard van een cijfer.",
  valuesConfig: {
    REALISED: { description: "It happened, or was counted. Dutch: gerealiseerd." },
    FORECAST: { description: "Somebody expected it. Dutch: verwacht." },
    AGREED: { description: "Parties agreed on it. Dutch: afgesproken." },
    RULE: { description: "A rule sets it. Dutch: regel." },
  },
});

@ObjectType("SectorFigure", {
  description:
    "A published figure of the sector as a whole. Figures of one metric belong in one line only within a series: other series " +
    "count otherwise. Dutch: cijfer van de sector.",
  simpleResolvers: true,
})
export class SectorFigureType {
  @text("Short name, such as new-homes-2024. Dutch: code.")
  readonly code!: string;

  @text("What is counted, such as new-homes. Dutch: maat.")
  readonly metric!: string;

  @text("How it is counted: figures of other series may not be put in one line with it. Dutch: telwijze.")
  readonly series!: string;

  @Field(() => LocalTextType, { description: "What is counted, for people. Dutch: naam." })
  readonly label!: Bilingual;

  @textOrNull("Period as the source prints it, Dutch; null where it prints none. Dutch: periode.")
  readonly period!: string | null;

  @dayOrNull("First day of the period, or null. Dutch: vanaf.")
  readonly from!: string | null;

  @dayOrNull("Last day of the period, or null. Dutch: tot en met.")
  readonly until!: string | null;

  @Field(() => Nature, { description: "Whether it happened, was expected or was agreed. Dutch: aard." })
  readonly nature!: NatureName;

  @text("The word beside the value: is, about, more-than, almost, at-most and so on. Dutch: vergelijking.")
  readonly comparator!: string;

  @decimal("The figure in its unit: whole euros, homes, percent. Dutch: waarde.")
  readonly value!: number;

  @text("Unit of the figure, such as homes/year, percent or EUR/home/month. Dutch: eenheid.")
  readonly unit!: string;

  @Field(() => LocalTextType, {
    nullable: true,
    description: "What has to be known with it, or null. Dutch: opmerking.",
  })
  readonly note!: Bilingual | null;

  @Field(() => FigureStatus, { description: "Published or derived. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where it was read. Dutch: bronnen.", complexity: listOf(2) })
  readonly sources!: readonly SourceType[];
}
