import type {
  FigureStatus as FigureStatusName,
  Scenario,
  TraceNode,
  TraceUnit as UnitName,
} from "@solidariteitskaart/model";
import { createUnionType, Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { countOrNull, decimalOrNull, text, textOrNull } from "../describe/fields.js";
import { listOf, SIZES } from "../describe/lists.js";
import { FigureStatus } from "../enums/figure-status.js";
import { ScenarioFaultsType } from "../fault/fault-type.js";
import { ScenarioType } from "../scenario/scenario-type.js";

const TraceUnit: { readonly [Name in UnitName]: Name } = {
  EUR: "EUR",
  EUR_NOMINAL: "EUR_NOMINAL",
  EUR_NOMINAL_PER_HOME: "EUR_NOMINAL_PER_HOME",
  EUR_NOMINAL_PER_MONTH: "EUR_NOMINAL_PER_MONTH",
  EUR_KM: "EUR_KM",
  KM: "KM",
  REGIONS: "REGIONS",
  EUR_PER_MONTH: "EUR_PER_MONTH",
  EUR_PER_HOME: "EUR_PER_HOME",
  EUR_PER_YEAR: "EUR_PER_YEAR",
  HOMES: "HOMES",
  MEASURES: "MEASURES",
  FRACTION: "FRACTION",
  RATIO: "RATIO",
  YEAR: "YEAR",
  LEVER: "LEVER",
  COUNT: "COUNT",
};

registerEnumType(TraceUnit, {
  name: "TraceUnit",
  description: "What the value of a step counts. Dutch: eenheid.",
  valuesConfig: {
    EUR: { description: "Euros in prices of 2025. Dutch: euro." },
    EUR_NOMINAL: { description: "Euros of the year itself. Dutch: euro, prijspeil van het jaar zelf." },
    EUR_NOMINAL_PER_HOME: {
      description: "Euros a home, of the year itself. Dutch: euro per woning, van het jaar zelf.",
    },
    EUR_NOMINAL_PER_MONTH: {
      description: "Euros a home a month, of the year itself. Dutch: euro per woning per maand, van het jaar zelf.",
    },
    EUR_KM: { description: "Euros times kilometres. Dutch: euro maal kilometer." },
    KM: { description: "Kilometres. Dutch: kilometer." },
    REGIONS: { description: "Regions. Dutch: regio's." },
    EUR_PER_MONTH: { description: "Euros a month. Dutch: euro per maand." },
    EUR_PER_HOME: { description: "Euros a home. Dutch: euro per woning." },
    EUR_PER_YEAR: { description: "Euros a home a year. Dutch: euro per woning per jaar." },
    HOMES: { description: "Homes. Dutch: woningen." },
    MEASURES: { description: "Sustainability measures. Dutch: maatregelen." },
    FRACTION: { description: "0.035 is 3.5 %. Dutch: deel." },
    RATIO: { description: "A number of times. Dutch: verhouding." },
    YEAR: { description: "A calendar year. Dutch: jaar." },
    LEVER: { description: "The lever's own unit. Dutch: eenheid van de knop." },
    COUNT: { description: "A number of something else, such as futures. Dutch: aantal." },
  },
});

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

  @countOrNull("Calendar year of the figure; null for a total over all years. Dutch: jaar.")
  readonly year!: number | null;

  @decimalOrNull("The number; null where nothing is known, or where it differs by year. Dutch: waarde.")
  readonly value!: number | null;

  @Field(() => [Float], {
    nullable: true,
    description: "One number a year from 2025 on, where it differs by year; else null. Dutch: per jaar.",
    complexity: listOf(SIZES.years),
  })
  readonly byYear!: readonly number[] | null;

  @Field(() => TraceUnit, { description: "What the number counts. Dutch: eenheid." })
  readonly unit!: UnitName;

  @Field(() => FigureStatus, { description: "What may be claimed of it. Dutch: status." })
  readonly status!: FigureStatusName;

  @textOrNull(
    "How it follows from `inputs`, in their keys; null for an input: it follows from nothing. Dutch: formule.",
  )
  readonly formula!: string | null;

  @Field(() => ScenarioType, {
    nullable: true,
    description:
      "The scenario in which the figure holds, where an analysis made one: outcome and trace answer for it too. Null where it is " +
      "the scenario that was asked about. Dutch: scenario van deze stap.",
  })
  readonly scenario!: Scenario | null;

  @Field(() => [TraceNodeType], {
    description: "What it follows from; empty at the depth that was asked. Dutch: invoer.",
    complexity: listOf(SIZES.traceInputs),
  })
  readonly inputs!: TraceNode["inputs"] & readonly TraceNodeType[];
}

export const TraceResult = createUnionType({
  name: "TraceResult",
  description: "An answer, or everything that is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [TraceNodeType, ScenarioFaultsType] as const,
});
