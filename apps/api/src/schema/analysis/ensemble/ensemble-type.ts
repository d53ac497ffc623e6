import type { AssumptionDistribution, Ensemble, EnsembleYear, RegionRisk } from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { count, decimal, euroOrNull, fraction } from "../../describe/fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { EnsembleFiguresType, PercentilesType } from "./percentiles-type.js";

@ObjectType("AssumptionDistribution", {
  description:
    "How an assumption may turn out: normal, added to the scenario's own value of it, never beyond the lever's range. Dutch: kansverdeling.",
  simpleResolvers: true,
})
export class AssumptionDistributionType implements Omit<AssumptionDistribution, "lever"> {
  @decimal("Mean, in the lever's unit. Dutch: gemiddelde.")
  readonly mean!: number;

  @decimal("Standard deviation, in the lever's unit. Dutch: standaardafwijking.")
  readonly standardDeviation!: number;
}

@ObjectType("RegionRisk", {
  description: "How often a region falls short, and how deep when it does. Dutch: risico van een regio.",
  simpleResolvers: true,
})
export class RegionRiskType implements Omit<RegionRisk, "region" | "sumOfShortfalls" | "figures"> {
  @Field(() => EnsembleFiguresType, { description: "Figures of the region over all futures. Dutch: bandbreedte." })
  readonly figures!: EnsembleFiguresType;

  @fraction(
    "Share of the futures with a shortfall above EUR 1 million before solidarity, 0 to 1. Dutch: kans op tekort.",
  )
  readonly chanceOfShortfall!: number;

  @fraction(
    "Share of the futures in which more than EUR 1 million stays open, 0 to 1. Dutch: kans dat er iets open blijft.",
  )
  readonly chanceOfOpen!: number;

  @euroOrNull(
    "Mean shortfall over the futures that have one, whole EUR; null where none has. Dutch: diepte van het tekort.",
  )
  readonly depthOfShortfall!: number | null;
}

@ObjectType("EnsembleYear", { description: "One year over all futures. Dutch: jaar.", simpleResolvers: true })
class EnsembleYearType implements Omit<EnsembleYear, "open"> {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;

  @Field(() => PercentilesType, {
    description: "What stays open of that year's task, prices of 2025. Dutch: blijft open.",
  })
  readonly open!: PercentilesType;
}

@ObjectType("Ensemble", {
  description:
    "Many futures of one scenario: how sure is what the model says? The same seed gives the same futures, everywhere. " +
    "Dutch: bandbreedte.",
  simpleResolvers: true,
})
export class EnsembleType implements Omit<Ensemble, "national" | "years"> {
  readonly __typename!: "Ensemble";

  @count("Number of futures. Dutch: aantal berekeningen.")
  readonly runs!: number;

  @count("What the futures were drawn with. Dutch: startgetal.")
  readonly seed!: number;

  @Field(() => [AssumptionDistributionType], {
    description: "What was taken as not known, and how widely. Dutch: kansverdelingen.",
    complexity: listOf(4),
  })
  readonly distributions!: Ensemble["distributions"] & readonly AssumptionDistributionType[];

  @Field(() => EnsembleFiguresType, { description: "The country. Dutch: landelijk." })
  readonly national!: EnsembleFiguresType;

  @fraction(
    "Share of the futures in which more than EUR 1 million stays open, 0 to 1. Dutch: kans dat er iets open blijft.",
  )
  readonly chanceOfOpen!: number;

  @Field(() => [RegionRiskType], {
    description: "Region by region. Dutch: per regio.",
    complexity: listOf(SIZES.regions),
  })
  readonly regions!: Ensemble["regions"] & readonly RegionRiskType[];

  @Field(() => [EnsembleYearType], {
    description: "Year by year; empty for a table of regions. Dutch: per jaar.",
    complexity: listOf(SIZES.years),
  })
  readonly years!: readonly EnsembleYearType[];
}

export const EnsembleResult = createUnionType({
  name: "EnsembleResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [EnsembleType, ScenarioFaultsType] as const,
});

@ObjectType("EnsembleProgress", {
  description: "How far an ensemble is. Dutch: voortgang.",
  simpleResolvers: true,
})
export class EnsembleProgressType {
  @count("Futures computed until now; never becomes less. Dutch: klaar.")
  readonly done!: number;

  @count("Futures to compute. Dutch: totaal.")
  readonly total!: number;

  @Field(() => EnsembleResult, {
    nullable: true,
    description: "Null until all are done; or everything that is wrong with the question, at once. Dutch: resultaat.",
  })
  readonly result!: typeof EnsembleResult | null;
}
