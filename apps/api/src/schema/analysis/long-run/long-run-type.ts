import type { LongRun, LongRunGrowth, LongRunRegion, LongRunYear, YearFinance } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, euro, fraction } from "../../describe/fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { YearFinanceType } from "../../outcome/year-totals-type.js";

@ObjectType("LongRunYear", {
  description: "One year of the long run. Dutch: jaar op de lange termijn.",
  simpleResolvers: true,
})
export class LongRunYearType implements LongRunYear {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;

  @euro("Task of this year at the chosen pace, EUR of 2025. Dutch: opgave.")
  readonly task!: number;

  @euro("Task that corporations, each on its own, cannot finance, EUR of 2025. Dutch: niet te betalen.")
  readonly unmet!: number;

  @fraction(
    "Share of the task that corporations can finance, each on its own, 0 to 1; 1 without task. Dutch: haalbaar deel.",
  )
  readonly share!: number;

  @fraction(
    "The same if all corporations of the region (or the country) kept one set of books, 0 to 1: with all the solidarity there " +
      "can be. Dutch: haalbaar deel samen.",
  )
  readonly shareTogether!: number;

  @Field(() => YearFinanceType, {
    description: "Books of the social branch, in prices of that year. Dutch: kasstroom en balans.",
  })
  readonly finance!: YearFinance;
}

@ObjectType("LongRunRegion", {
  description: "One region in the long run. Dutch: regio op de lange termijn.",
  simpleResolvers: true,
})
export class LongRunRegionType implements Omit<LongRunRegion, "region"> {
  @Field(() => [LongRunYearType], {
    description: "Year by year. Dutch: per jaar.",
    complexity: listOf(SIZES.longRunYears),
  })
  readonly years!: readonly LongRunYearType[];
}

@ObjectType("LongRunGrowth", {
  description:
    "Yearly growth after the agreements, fractions: what the agreements end with goes on. Dutch: groei na 2034.",
  simpleResolvers: true,
})
export class LongRunGrowthType implements LongRunGrowth {
  @fraction("Consumer prices, a year. Dutch: inflatie.")
  readonly inflation!: number;

  @fraction("Cost of maintenance and management, a year. Dutch: onderhoudskosten.")
  readonly maintenanceGrowth!: number;

  @fraction("Cost of building, a year. Dutch: bouwkosten.")
  readonly buildCostGrowth!: number;

  @fraction("Policy value of homes, a year. Dutch: beleidswaarde.")
  readonly valueGrowth!: number;
}

@ObjectType("LongRun", {
  description:
    "The same model, years on: what becomes of debt, norms and task when the agreed pace (or a share of it) goes on after the " +
    "agreements. Years until 2034 are the agreements' own. Dutch: de lange termijn.",
  simpleResolvers: true,
})
export class LongRunType implements Omit<LongRun, "regions"> {
  @count("Last year. Dutch: tot en met.")
  readonly until!: number;

  @fraction("Share of the agreed pace from paceFrom on; 1 is the pace as agreed. Dutch: tempo.")
  readonly pace!: number;

  @count("First year at that pace. Dutch: tempo vanaf.")
  readonly paceFrom!: number;

  @Field(() => LongRunGrowthType, { description: "Growth that was assumed after 2034. Dutch: groei na 2034." })
  readonly growth!: LongRunGrowthType;

  @Field(() => [LongRunYearType], {
    description: "The country, year by year. Dutch: landelijk per jaar.",
    complexity: listOf(SIZES.longRunYears),
  })
  readonly national!: readonly LongRunYearType[];

  @Field(() => [LongRunRegionType], {
    description: "Region by region. Dutch: per regio.",
    complexity: listOf(SIZES.regions),
  })
  readonly regions!: LongRun["regions"] & readonly LongRunRegionType[];
}
