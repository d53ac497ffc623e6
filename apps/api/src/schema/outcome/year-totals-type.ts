import type { YearFinance, YearTotals } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { decimal, euro, fraction, fractionOrNull } from "../describe/fields.js";
import { TaskTotalsType } from "./task-totals-type.js";

@ObjectType("YearFinance", {
  description:
    "The books of the social branch (DAEB) in one year, in prices of that year (nominal). Dutch: kasstroom en balans.",
  simpleResolvers: true,
})
export class YearFinanceType implements YearFinance {
  @decimal("Homes let at the end of the year. Dutch: woningen.")
  readonly homes!: number;

  @decimal("Of which built since the start of the agreements. Dutch: woningen gebouwd sinds 2025.")
  readonly newCohortHomes!: number;

  @euro("Loans at the end of the year, EUR of that year. Dutch: schuld.")
  readonly debt!: number;

  @euro("Invested in new homes and measures, EUR of that year. Dutch: investeringen.")
  readonly invested!: number;

  @euro("Rent received, EUR of that year. Dutch: huurinkomsten.")
  readonly rentIncome!: number;

  @euro("Maintenance, management and guarantee levy, EUR of that year. Dutch: onderhoud, beheer en obligoheffing.")
  readonly operatingCosts!: number;

  @euro("Yearly payment to the guarantee fund (WSW), EUR of that year. Dutch: obligoheffing.")
  readonly guaranteeLevy!: number;

  @euro("Interest paid, EUR of that year. Dutch: rente.")
  readonly interest!: number;

  @euro("Corporate income tax, EUR of that year. Dutch: vennootschapsbelasting (vpb).")
  readonly tax!: number;

  @euro("Of the tax, what earnings stripping (ATAD) causes, EUR of that year. Dutch: vpb door renteaftrekbeperking.")
  readonly strippingTax!: number;

  @euro("Rent less operating costs and tax, EUR of that year. Dutch: operationele kasstroom.")
  readonly operatingCashFlow!: number;

  @euro("Subsidies and grants, EUR of that year. Dutch: wat de staat betaalt.")
  readonly statePays!: number;

  @fraction("Mean rate of the loans, a fraction (0.03 is 3 %). Dutch: gemiddelde rente.")
  readonly interestRate!: number;

  @fractionOrNull("Interest cover: operating cash flow divided by interest; null without interest. Dutch: ICR.")
  readonly icr!: number | null;

  @fractionOrNull("Loan to value: debt divided by policy value, a fraction. Dutch: LTV op beleidswaarde.")
  readonly ltv!: number | null;

  @decimal("Mean rent, EUR a month of that year. Dutch: gemiddelde huur per maand.")
  readonly monthlyRent!: number;

  @decimal(
    "Result after interest and measures, EUR a home a month of that year. Dutch: resultaat per woning per maand.",
  )
  readonly monthlyResultPerHome!: number;

  @decimal("Corporate income tax, EUR a home of that year. Dutch: vpb per woning.")
  readonly taxPerHome!: number;

  @decimal("Loans, EUR a home of that year. Dutch: schuld per woning.")
  readonly debtPerHome!: number;
}

@ObjectType("YearTotals", {
  description:
    "The task of one year, before and after solidarity. Amounts in whole EUR, prices of 2025. Dutch: jaarcijfers.",
  simpleResolvers: true,
})
export class YearTotalsType extends TaskTotalsType implements YearTotals {
  @Field(() => YearFinanceType, {
    nullable: true,
    description: "The books of this year; null for a recalculation that came as a table of regions. Dutch: financiën.",
  })
  readonly finance!: YearFinanceType | null;
}
