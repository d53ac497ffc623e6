import type { FigureStatus as FigureStatusName, Unit as UnitName } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { SourceView } from "../../platform/facts/source-view.js";
import { decimalOrNull, text } from "../describe/fields.js";
import { listOf, SIZES } from "../describe/lists.js";
import { FigureStatus } from "../enums/figure-status.js";
import { Unit } from "../enums/unit.js";
import { SourceType } from "../source/source-type.js";

export interface FigureView {
  readonly name: string;
  readonly value: number | null;
  readonly unit: UnitName;
  readonly status: FigureStatusName;
  readonly sources: readonly SourceView[];
}

@ObjectType("Figure", {
  description: "A number with its status and source. Dutch: cijfer.",
  simpleResolvers: true,
})
export class FigureType implements Omit<FigureView, "sources"> {
  @text("Name of the field with the same number: shortfall. Dutch: naam.")
  readonly name!: string;

  @decimalOrNull("The number; null where there is none. Dutch: waarde.")
  readonly value!: number | null;

  @Field(() => Unit, { description: "What it counts. Dutch: eenheid." })
  readonly unit!: UnitName;

  @Field(() => FigureStatus, { description: "Published, derived, modelled or assumed. Dutch: status." })
  readonly status!: FigureStatusName;

  @Field(() => [SourceType], { description: "Where it comes from. Dutch: bronnen.", complexity: listOf(SIZES.sources) })
  readonly sources!: readonly SourceType[];
}
