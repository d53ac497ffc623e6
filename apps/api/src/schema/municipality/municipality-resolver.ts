import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { FormerMunicipalityView, MunicipalityView } from "../../platform/places/municipality-view.js";
import type { RegionView } from "../../platform/places/region-view.js";
import { placesOf } from "../../platform/places-of.js";
import { noVintage } from "../../platform/vintages/unknown-vintage.js";
import type { ApiContext } from "../context/api-context.js";
import { placesAt } from "../context/places-at.js";
import { listOf } from "../describe/lists.js";
import { partialFaultError } from "../fault/fault-error.js";
import { RegionType } from "../region/region-type.js";
import { unknownMunicipality } from "./municipality-faults.js";
import { FormerMunicipalityType, MunicipalityPartType, MunicipalityType } from "./municipality-type.js";

type Part = FormerMunicipalityView["parts"][number];

const CODE =
  "CBS code, such as GM0363, 0363 or 363, or a name. A former municipality answers with the one it went to, or the largest part of it.";

@Resolver(() => MunicipalityType)
export class MunicipalityResolver {
  @Query(() => MunicipalityType, {
    nullable: true,
    description: "One municipality. An unknown code gives null and a fault UNKNOWN_MUNICIPALITY. Dutch: één gemeente.",
  })
  async municipality(
    @Arg("code", () => String, { description: `${CODE} Dutch: gemeentecode.` }) code: string,
    @Arg("vintage", () => String, {
      nullable: true,
      description:
        "Code of the recalculation, or the token of a private one, whose municipalities are meant; those that ship with the " +
        "product when left out. Dutch: doorrekening.",
    })
    vintage: string | null | undefined,
    @Ctx() { platform }: ApiContext,
  ): Promise<MunicipalityView> {
    const dataset = typeof vintage === "string" ? await platform.findDataset(vintage) : undefined;
    if (typeof vintage === "string" && !dataset) throw partialFaultError(noVintage(platform, vintage));
    const places = dataset ? placesOf(platform, dataset) : platform.places;
    const municipality = places.municipalityNamed(code);
    if (!municipality) throw partialFaultError(unknownMunicipality(code, places.candidates(code)));
    return municipality;
  }

  @FieldResolver(() => RegionType, { description: "The region it lies in. Dutch: woningmarktregio." })
  region(@Root() { regionCode }: MunicipalityView, @Ctx() { platform }: ApiContext): RegionView {
    return platform.places.region(regionCode);
  }

  @FieldResolver(() => FormerMunicipalityType, {
    nullable: true,
    description:
      "The former municipality whose code was asked for; null for a code of today. Dutch: gevraagde oude gemeente.",
  })
  askedFor(@Root() municipality: MunicipalityView): FormerMunicipalityView | null {
    return municipality.askedFor;
  }

  @FieldResolver(() => [FormerMunicipalityType], {
    description: "Municipalities that went into this one since 2020, wholly or in part. Dutch: ontstaan uit.",
    complexity: listOf(4),
  })
  mergedFrom(@Root() { code }: MunicipalityView, @Ctx() { platform }: ApiContext): readonly FormerMunicipalityView[] {
    return platform.places.mergedInto(code);
  }
}

@Resolver(() => FormerMunicipalityType)
export class FormerMunicipalityResolver {
  @FieldResolver(() => [MunicipalityPartType], {
    description: "Where it went, the largest part first. Dutch: verdeling.",
    complexity: listOf(4),
  })
  parts(@Root() { parts }: FormerMunicipalityView): readonly Part[] {
    return parts;
  }
}

@Resolver(() => MunicipalityPartType)
export class MunicipalityPartResolver {
  @FieldResolver(() => MunicipalityType, { description: "The municipality of today. Dutch: gemeente van nu." })
  async municipality(
    @Root() { municipalityCode }: Part,
    @Ctx() { platform }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MunicipalityView> {
    const municipality = (await placesAt(platform, info)).findMunicipality(municipalityCode);
    if (!municipality) throw new Error(`The facts have no municipality ${municipalityCode}.`);
    return municipality;
  }
}
