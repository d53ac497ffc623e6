import { figuresIn } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { namedFigureFields } from "../describe/figure-fields.js";
import { listOf, SIZES } from "../describe/lists.js";
import { ScenarioCostsYearType } from "./scenario-costs-year-type.js";

const costsOf = (who: string) => figuresIn.COSTS.filter(({ key }) => key.startsWith(`costs.${who}.`));

@ObjectType("TenantCosts", {
  description:
    "What tenants of social homes pay more than in the same world without any measure. The state pays part of it through housing allowance, which is not modelled. Dutch: wat huurders betalen.",
  simpleResolvers: true,
})
@namedFigureFields(costsOf("tenants"))
export class TenantCostsType {}

@ObjectType("StateCosts", {
  description:
    "What the state pays more than in the same world without any measure: total is subsidies and tax forgone, perYear is part of it. Housing allowance for higher rents is not modelled. Dutch: wat het Rijk betaalt.",
  simpleResolvers: true,
})
@namedFigureFields(costsOf("state"))
export class StateCostsType {}

@ObjectType("CorporationCosts", {
  description:
    "What corporations give up or owe, against the same world without any measure. Dutch: wat corporaties betalen.",
  simpleResolvers: true,
})
@namedFigureFields(costsOf("corporations"))
export class CorporationCostsType {}

@ObjectType("NotBuilt", {
  description:
    "Homes and measures of the agreement that do not come: dropped by a lower ambition, or still open after solidarity. " +
    "Dutch: wat er niet komt.",
  simpleResolvers: true,
})
@namedFigureFields(costsOf("notBuilt"))
export class NotBuiltType {}

@ObjectType("ScenarioCosts", {
  description:
    "No lever is free: who pays for the measures of a scenario, against the same world without any measure. Totals in prices of " +
    "2025. Dutch: wie betaalt.",
  simpleResolvers: true,
})
export class ScenarioCostsType {
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
