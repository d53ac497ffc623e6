import { type GraphQLResolveInfo, responsePathAsArray } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { placesOf } from "../../platform/places-of.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { partialFaultError } from "../fault/fault-error.js";
import { unknownMunicipality } from "../municipality/municipality-faults.js";
import { notInFigures, unknownRegion } from "../region/region-faults.js";
import { MunicipalShareType } from "./municipal-share-type.js";
import { sharesIn } from "./municipal-shares-in.js";
import { OutcomeType } from "./outcome-type.js";
import { RegionBalanceType } from "./region-balance-type.js";
import { type MunicipalShareView, type OutcomeView, type RegionBalanceView, regionBalanceView } from "./views.js";

/** One place of an outcome, by its code. */
@Resolver(() => OutcomeType)
export class OutcomePlacesResolver {
  @FieldResolver(() => [RegionBalanceType], {
    description: "All nineteen regions as a plain list, in the order of their number. Dutch: alle woningmarktregio's.",
    complexity: listOf(SIZES.regions),
  })
  allRegions(@Root() view: OutcomeView): readonly RegionBalanceView[] {
    return view.outcome.regions.map((balance) => regionBalanceView(view, balance));
  }

  @FieldResolver(() => RegionBalanceType, {
    nullable: true,
    description:
      "One region. An unknown code gives null and a fault UNKNOWN_REGION with the codes that exist. Dutch: één regio.",
  })
  region(
    @Root() view: OutcomeView,
    @Arg("code", () => String, { description: "Code or name, such as HMR. Dutch: regiocode." }) code: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): RegionBalanceView | null {
    const { platform } = context;
    const { outcome, dataset } = view;
    const places = placesOf(platform, dataset);
    const known = places.regionCodeOf(code);
    if (!places.findRegion(known)) throw partialFaultError(unknownRegion(code, "code", places.regions));
    const balance = outcome.regions.find(({ region }) => region === known);
    if (!balance) tellMissing(code, outcome.regions, context, info);
    return balance ? regionBalanceView(view, balance) : null;
  }

  @FieldResolver(() => MunicipalShareType, {
    nullable: true,
    description:
      "One municipality's part of its region. The code of a former one answers with the one it went to; an unknown code gives null " +
      "and a fault UNKNOWN_MUNICIPALITY. Dutch: aandeel van één gemeente.",
  })
  municipality(
    @Root() view: OutcomeView,
    @Arg("code", () => String, { description: "CBS code or name, such as GM0363. Dutch: gemeentecode." }) code: string,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): MunicipalShareView | undefined {
    const { platform } = context;
    const places = placesOf(platform, view.dataset);
    const found = places.municipalityNamed(code);
    if (!found) throw partialFaultError(unknownMunicipality(code, places.candidates(code)));
    const share = sharesIn(view, found.regionCode, places).find(({ municipality }) => municipality === found.code);
    if (!share) tellMissing(code, view.outcome.regions, context, info);
    return share;
  }
}

/** Null is the answer; who asks for the faults of the question hears why. */
function tellMissing(
  given: string,
  regions: OutcomeView["outcome"]["regions"],
  { missing }: Pick<ApiContext, "missing">,
  { path }: Pick<GraphQLResolveInfo, "path">,
): void {
  const present = regions.map(({ region }) => region);
  missing?.push(partialFaultError(notInFigures(given, "code", present), { path: responsePathAsArray(path) }));
}
