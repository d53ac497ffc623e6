import type { Scenario, ScenarioCosts, TaskTotals, YearTotals } from "@solidariteitskaart/model";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { type VintageView, vintageView } from "../../platform/vintages/vintage-view.js";
import { connectionOf } from "../connection/connection-of.js";
import { listKey } from "../connection/cursor.js";
import { PageArgs } from "../connection/page-args.js";
import { type ConnectionData, paginate, refusedPage } from "../connection/paginate.js";
import { tellFaults } from "../connection/tell-faults.js";
import type { ApiContext } from "../context/api-context.js";
import { describedPage, listOf, SIZES } from "../describe/lists.js";
import { unknownRegion } from "../region/region-faults.js";
import { ScenarioArgs } from "../scenario/scenario-args.js";
import { ScenarioType } from "../scenario/scenario-type.js";
import { SolidarityPlanType } from "../solidarity/solidarity-type.js";
import type { SolidarityPlanView } from "../solidarity/solidarity-view.js";
import { VintageType } from "../vintage/vintage-type.js";
import { CorporationBalanceType } from "./corporation-balance-type.js";
import { CorporationOrder, inCorporationOrder } from "./corporation-order.js";
import { NationalBalanceType } from "./national-balance-type.js";
import { OutcomeResult, OutcomeType } from "./outcome-type.js";
import { RegionBalanceType } from "./region-balance-type.js";
import { inRegionOrder, RegionOrder } from "./region-order.js";
import { requestOutcome } from "./request-outcome.js";
import { ScenarioCostsType } from "./scenario-costs-type.js";
import {
  type CorporationBalanceView,
  type NationalView,
  type OutcomeView,
  type RegionBalanceView,
  regionBalanceView,
  type ScenarioFaultsView,
} from "./views.js";
import { YearTotalsType } from "./year-totals-type.js";

const RegionBalanceConnection = connectionOf(RegionBalanceType, "RegionBalance");
const CorporationBalanceConnection = connectionOf(CorporationBalanceType, "CorporationBalance");

/** Running the model costs more than any field. */
const MODEL_RUN = 200;

@Resolver(() => OutcomeType)
export class OutcomeResolver {
  @Query(() => OutcomeResult, {
    deprecationReason: "Ask scenario(vintage, input) { outcome }. Answered until 2027-12-31.",
    description:
      "The model's answer for a recalculation (default: the newest) under a scenario (default: none). A wrong scenario is answered " +
      "with all its faults. Dutch: uitkomst van een doorrekening.",
    complexity: ({ childComplexity }) => MODEL_RUN + childComplexity,
  })
  outcome(
    @Args() question: ScenarioArgs,
    @Arg("until", () => Int, {
      nullable: true,
      description:
        "Last year of longRun, 2034 to 2100, 2060 when left out; all other figures hold for 2025 to 2034. Dutch: tot en met.",
    })
    until: number | null | undefined,
    @Ctx() { platform }: ApiContext,
  ): Promise<OutcomeView | ScenarioFaultsView> {
    return requestOutcome(platform, question, until);
  }

  @FieldResolver(() => VintageType, { description: "The recalculation that this answers for. Dutch: doorrekening." })
  vintage(@Root() { dataset }: OutcomeView): VintageView {
    return vintageView(dataset);
  }

  @FieldResolver(() => ScenarioType, { description: "The scenario in its canonical form. Dutch: scenario." })
  scenario(@Root() { outcome }: OutcomeView): Scenario {
    return outcome.scenario;
  }

  @FieldResolver(() => NationalBalanceType, { description: "The country. Dutch: landelijk beeld." })
  national(@Root() { outcome, dataset }: OutcomeView): NationalView {
    return { ...outcome.national, dataset };
  }

  @FieldResolver(() => RegionBalanceConnection, {
    description: "The nineteen regions in pages; one page of 19 holds them all. Dutch: woningmarktregio's.",
    complexity: describedPage(SIZES.regions),
  })
  regions(
    @Root() view: OutcomeView,
    @Args() page: PageArgs,
    @Arg("orderBy", () => RegionOrder, { nullable: true, description: "By code when left out. Dutch: volgorde." })
    orderBy: RegionOrder | null | undefined,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): ConnectionData<RegionBalanceView> {
    const order = orderBy ?? RegionOrder.CODE;
    const { outcome } = view;
    const balances = outcome.regions.map((balance) => regionBalanceView(view, balance));
    const sorted = inRegionOrder(balances, order, (code) => context.platform.places.region(code).name);
    return tellFaults(paginate(sorted, page, listKey("regions", outcome.hash, order)), context, info);
  }

  @FieldResolver(() => CorporationBalanceConnection, {
    description:
      "The model corporations in pages; empty for a recalculation that came as a table of regions. Dutch: modelcorporaties.",
    complexity: describedPage(),
  })
  corporations(
    @Root() { outcome, dataset }: OutcomeView,
    @Args() page: PageArgs,
    @Arg("region", () => String, {
      nullable: true,
      description: "Code or name of a region: only its corporations. Dutch: regiocode.",
    })
    asked: string | null | undefined,
    @Arg("orderBy", () => CorporationOrder, {
      nullable: true,
      description: "As in the dataset when left out. Dutch: volgorde.",
    })
    orderBy: CorporationOrder | null | undefined,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): ConnectionData<CorporationBalanceView> {
    const { places } = context.platform;
    const region = typeof asked === "string" ? places.regionCodeOf(asked) : null;
    if (region !== null && !places.findRegion(region))
      return tellFaults(refusedPage([unknownRegion(region, "region", places.regions)]), context, info);
    const order = orderBy ?? CorporationOrder.CODE;
    const items = outcome.corporations.filter((item) => region === null || item.region === region);
    const sorted = inCorporationOrder(
      items.map((item) => ({ ...item, dataset })),
      order,
    );
    return tellFaults(paginate(sorted, page, listKey("corporations", outcome.hash, region, order)), context, info);
  }

  @FieldResolver(() => [YearTotalsType], {
    description: "The country year by year. Dutch: landelijk per jaar.",
    complexity: listOf(SIZES.years),
  })
  years(@Root() { outcome }: OutcomeView): readonly YearTotals[] {
    return outcome.years;
  }

  @FieldResolver(() => [YearTotalsType], {
    description:
      "The country, every year with all years before it; the last one is the whole period. Dutch: landelijk lopend totaal.",
    complexity: listOf(SIZES.years),
  })
  yearsUntil(@Root() { outcome }: OutcomeView): readonly TaskTotals[] {
    return outcome.yearsUntil;
  }

  @FieldResolver(() => ScenarioCostsType, {
    nullable: true,
    description:
      "Who pays for the scenario's measures; null for a table of regions: levers do nothing there. Dutch: wie betaalt.",
  })
  costs(@Root() { outcome }: OutcomeView): ScenarioCosts | null {
    return outcome.costs;
  }

  @FieldResolver(() => SolidarityPlanType, { description: "Who gives whom what. Dutch: onderlinge solidariteit." })
  solidarity(@Root() { outcome, dataset }: OutcomeView): SolidarityPlanView {
    return { ...outcome.solidarity, outcome, dataset };
  }
}
