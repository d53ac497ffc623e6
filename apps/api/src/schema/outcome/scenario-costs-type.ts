import type { CorporationCosts, NotBuilt, ScenarioCosts, StateCosts, TenantCosts } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, countOrNull, decimal, decimalOrNull, euro, fractionOrNull } from "../describe/fields.js";
import { listOf, SIZES } from "../describe/lists.js";
import { ScenarioCostsYearType } from "./scenario-costs-year-type.js";

@ObjectType("TenantCosts", {
  description: "What tenants of social homes pay extra. Dutch: wat huurders betalen.",
  simpleResolvers: true,
})
export class TenantCostsType implements TenantCosts {
  @countOrNull("First year in which rents differ; null: they never do. Dutch: eerste jaar.")
  readonly firstYear!: number | null;

  @decimal("EUR a month extra in that year, mean over all social tenants. Dutch: extra huur per maand, nu.")
  readonly monthlyExtraFirst!: number;

  @decimal("EUR a month extra in the last year (2034), mean over all social tenants. Dutch: extra huur per maand, dan.")
  readonly monthlyExtraLast!: number;

  @fractionOrNull(
    "Share of the tenants whom a targeted increase concerns, 0 to 1; null where there is none. Dutch: deel van de huurders.",
  )
  readonly targetedShare!: number | null;

  @decimalOrNull("EUR a month extra for each of them in its first year; null where there is none. Dutch: gericht, nu.")
  readonly monthlyExtraTargetedFirst!: number | null;

  @decimalOrNull("EUR a month extra for each of them in the last year; null where there is none. Dutch: gericht, dan.")
  readonly monthlyExtraTargetedLast!: number | null;

  @euro("By all tenants together over all years, whole EUR. Dutch: alle huurders samen.")
  readonly total!: number;
}

@ObjectType("StateCosts", { description: "What the state pays. Dutch: wat het Rijk betaalt.", simpleResolvers: true })
export class StateCostsType implements StateCosts {
  @euro("Subsidies and grants over all years, whole EUR. Dutch: subsidies.")
  readonly subsidies!: number;

  @euro(
    "Corporate tax less than without the measures, whole EUR; negative where corporations pay more. Dutch: gederfde vpb.",
  )
  readonly taxForgone!: number;

  @euro("subsidies + taxForgone, whole EUR. Dutch: totaal Rijk.")
  readonly total!: number;

  @euro("total divided by the number of years, whole EUR a year. Dutch: per jaar.")
  readonly perYear!: number;
}

@ObjectType("CorporationCosts", {
  description: "What corporations give up or owe. Dutch: wat corporaties betalen.",
  simpleResolvers: true,
})
export class CorporationCostsType implements CorporationCosts {
  @euro("Maintenance and management that are not paid for any more, whole EUR. Dutch: minder onderhoud en beheer.")
  readonly upkeepCut!: number;

  @euro("Surplus of the commercial branch that may serve the social task, whole EUR. Dutch: inzet niet-DAEB.")
  readonly commercialSurplusOffered!: number;

  @euro("Debt at the end of the last year more than without the measures, EUR of that year. Dutch: extra schuld.")
  readonly debtExtraEnd!: number;
}

@ObjectType("NotBuilt", {
  description:
    "Homes and measures of the agreement that do not come: dropped by a lower ambition, or still open after solidarity. " +
    "Dutch: wat er niet komt.",
  simpleResolvers: true,
})
export class NotBuiltType implements NotBuilt {
  @count("New homes as agreed. Dutch: afgesproken woningen.")
  readonly homesAgreed!: number;

  @count("Homes taken out of the task. Dutch: geschrapte woningen.")
  readonly homesDropped!: number;

  @count("Homes that stay open after solidarity. Dutch: niet gebouwde woningen.")
  readonly homesLost!: number;

  @count("homesDropped + homesLost. Dutch: woningen die er niet komen.")
  readonly homes!: number;

  @count("Measures as agreed. Dutch: afgesproken maatregelen.")
  readonly measuresAgreed!: number;

  @count("Measures taken out of the task. Dutch: geschrapte maatregelen.")
  readonly measuresDropped!: number;

  @count("Measures that stay open after solidarity. Dutch: niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;

  @count("measuresDropped + measuresLost. Dutch: maatregelen die er niet komen.")
  readonly measures!: number;
}

@ObjectType("ScenarioCosts", {
  description:
    "No lever is free: who pays for the measures of a scenario, against the same world without any measure. Totals in prices of " +
    "2025. Dutch: wie betaalt.",
  simpleResolvers: true,
})
export class ScenarioCostsType implements ScenarioCosts {
  @Field(() => TenantCostsType, { description: "Tenants. Dutch: huurders." })
  readonly tenants!: TenantCostsType;

  @Field(() => StateCostsType, { description: "The state. Dutch: het Rijk." })
  readonly state!: StateCostsType;

  @Field(() => CorporationCostsType, { description: "Corporations. Dutch: corporaties." })
  readonly corporations!: CorporationCostsType;

  @Field(() => NotBuiltType, { description: "Those who wait for a home. Dutch: wie wacht." })
  readonly notBuilt!: NotBuiltType;

  @Field(() => [ScenarioCostsYearType], {
    description: "Year by year. Dutch: per jaar.",
    complexity: listOf(SIZES.years),
  })
  readonly years!: readonly ScenarioCostsYearType[];
}
