import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MunicipalityView } from "../../platform/places/municipality-view.js";
import { placesOf } from "../../platform/places-of.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { FigureStatus } from "../enums/figure-status.js";
import { partialFaultError } from "../fault/fault-error.js";
import { MunicipalityType } from "../municipality/municipality-type.js";
import { unknownRegion } from "../region/region-faults.js";
import { MunicipalShareType } from "./municipal-share-type.js";
import { sharesIn } from "./municipal-shares-in.js";
import { OutcomeType } from "./outcome-type.js";
import type { MunicipalShareView, OutcomeView } from "./views.js";

@Resolver(() => OutcomeType)
export class OutcomeSharesResolver {
  @FieldResolver(() => [MunicipalShareType], {
    nullable: true,
    description:
      "The figures of one region spread over its municipalities by corporation dwellings: shares that add up to the region, and " +
      "say nothing about where homes are built. Empty where the region is not in these figures; an unknown region gives null and a fault. Dutch: aandelen van gemeenten.",
    complexity: listOf(SIZES.municipalitiesOfRegion),
  })
  municipalShares(
    @Root() view: OutcomeView,
    @Arg("region", () => String, { description: "Code or name of the region. Dutch: regiocode." }) region: string,
    @Ctx() { platform }: ApiContext,
  ): readonly MunicipalShareView[] {
    const places = placesOf(platform, view.dataset);
    const code = places.regionCodeOf(region);
    if (!places.findRegion(code)) throw partialFaultError(unknownRegion(region, "region", places.regions));
    return sharesIn(view, code, places);
  }
}

@Resolver(() => MunicipalShareType)
export class MunicipalShareResolver {
  @FieldResolver(() => MunicipalityType, { description: "The municipality. Dutch: gemeente." })
  municipality(
    @Root() { municipality, dataset }: MunicipalShareView,
    @Ctx() { platform }: ApiContext,
  ): MunicipalityView {
    const found = placesOf(platform, dataset).findMunicipality(municipality);
    if (!found) throw new Error(`The facts have no municipality ${municipality}.`);
    return found;
  }

  @FieldResolver(() => FigureStatus, { description: "What may be claimed of its amounts. Dutch: status." })
  status(@Root() { dataset }: MunicipalShareView): FigureStatusName {
    return dataset.kind === "SECTOR" ? "MODELLED" : "DERIVED";
  }
}
