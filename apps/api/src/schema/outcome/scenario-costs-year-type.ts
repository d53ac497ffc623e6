import type { ScenarioCostsYear } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { count, decimal, decimalOrNull, euro } from "../describe/fields.js";

@ObjectType("ScenarioCostsYear", {
  description: "What the measures of a scenario ask in one year, in prices of that year. Dutch: wie betaalt, per jaar.",
  simpleResolvers: true,
})
export class ScenarioCostsYearType implements ScenarioCostsYear {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;

  @decimal("EUR a month that a social tenant pays extra, mean over all of them. Dutch: extra huur per maand.")
  readonly monthlyExtraRent!: number;

  @decimalOrNull(
    "EUR a month that a tenant pays extra whom a targeted increase concerns; null where there is none. Dutch: gericht.",
  )
  readonly monthlyExtraRentTargeted!: number | null;

  @euro("What tenants pay extra together, EUR of that year. Dutch: extra huur samen.")
  readonly rentPaidExtra!: number;

  @euro("Subsidies and grants, EUR of that year. Dutch: subsidies.")
  readonly subsidies!: number;

  @euro("Corporate tax less than without the measures, EUR of that year. Dutch: gederfde vpb.")
  readonly taxForgone!: number;

  @euro("subsidies + taxForgone, EUR of that year. Dutch: totaal Rijk.")
  readonly stateTotal!: number;

  @euro("Maintenance and management not paid for any more, EUR of that year. Dutch: minder onderhoud en beheer.")
  readonly upkeepCut!: number;

  @euro("Debt at year end more than without the measures, EUR of that year. Dutch: extra schuld.")
  readonly debtExtra!: number;

  @count("Homes of this year taken out of the task. Dutch: geschrapte woningen.")
  readonly homesDropped!: number;

  @count("Measures of this year taken out of the task. Dutch: geschrapte maatregelen.")
  readonly measuresDropped!: number;
}
