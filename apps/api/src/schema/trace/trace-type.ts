import type { FigureStatus as FigureStatusName, TraceNode, Unit as UnitName } from "@solidariteitskaart/model";
import { createUnionType, Field, Float, ObjectType } from "type-graphql";
import { countOrNull, decimalOrNull, text, textOrNull } from "../describe/fields.js";
import { listOf, SIZES } from "../describe/lists.js";
import { FigureStatus } from "../enums/figure-status.js";
import { Unit } from "../enums/unit.js";
import { ScenarioFaultsType } from "../fault/fault-type.js";

@ObjectType("TraceNode", {
  description:
    "One step of an explanation: a figure, how it follows from others, and those others, down to facts and assumptions. " +
    "Dutch: stap in de herleiding.",
  simpleResolvers: true,
})
export class TraceNodeType implements Omit<TraceNode, "region" | "corporation" | "municipality" | "sources"> {
  readonly __typename!: "TraceNode";

  @text(
    "Name of the figure or input, such as open, marketInterest or lever.rentIncrease; names in formulas are keys too. Dutch: naam.",
  )
  readonly key!: string;

  @countOrNull("Calendar year; null for a total over all. Dutch: jaar.")
  readonly year!: number | null;

  @decimalOrNull("The number; null where nothing is known, or where it differs by year. Dutch: waarde.")
  readonly value!: number | null;

  @Field(() => [Float], {
    nullable: true,
    description: "One number a year from 2025 on, where it differs by year; else null. Dutch: per jaar.",
    complexity: listOf(SIZES.years),
  })
  readonly byYear!: readonly number[] | null;

  @Field(() => Unit, { description: "What the number counts. Dutch: eenheid." })
  readonly unit!: UnitName;

  @Field(() => FigureStatus, { description: "What may be claimed of it. Dutch: status." })
  readonly status!: FigureStatusName;

  @textOrNull(
    "How it follows from `inputs`, in their keys; null for an input: it follows from nothing. Dutch: formule.",
  )
  readonly formula!: string | null;

  @Field(() => [TraceNodeType], {
    description: "What it follows from, down to the depth. Dutch: invoer.",
    complexity: listOf(SIZES.traceInputs),
  })
  readonly inputs!: TraceNode["inputs"] & readonly TraceNodeType[];
}

export const TraceResult = createUnionType({
  name: "TraceResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [TraceNodeType, ScenarioFaultsType] as const,
});
