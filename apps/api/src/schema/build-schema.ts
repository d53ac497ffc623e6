import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { BoundariesResolver } from "./boundaries/boundaries-resolver.js";
import { ClaimResolver } from "./claims/claim-resolver.js";
import { CorporationResolver } from "./corporation/corporation-resolver.js";
import {
  FormerMunicipalityResolver,
  MunicipalityPartResolver,
  MunicipalityResolver,
} from "./municipality/municipality-resolver.js";
import { NodeResolver } from "./node/node-resolver.js";
import { CorporationBalanceResolver } from "./outcome/corporation-balance-resolver.js";
import { NationalBalanceResolver } from "./outcome/national-balance-resolver.js";
import { OutcomeResolver } from "./outcome/outcome-resolver.js";
import { RegionBalanceResolver } from "./outcome/region-balance-resolver.js";
import { NeighbourResolver, RegionResolver } from "./region/region-resolver.js";
import { SearchResolver } from "./search/search-resolver.js";
import { SolidarityPlanResolver, TransferResolver } from "./solidarity/solidarity-resolver.js";
import { VintageResolver } from "./vintage/vintage-resolver.js";

/** The whole schema. Inputs are checked by the domain itself, with typed faults, so class validation stays off. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      VintageResolver,
      OutcomeResolver,
      NationalBalanceResolver,
      RegionBalanceResolver,
      CorporationBalanceResolver,
      CorporationResolver,
      SolidarityPlanResolver,
      TransferResolver,
      RegionResolver,
      NeighbourResolver,
      MunicipalityResolver,
      FormerMunicipalityResolver,
      MunicipalityPartResolver,
      SearchResolver,
      ClaimResolver,
      BoundariesResolver,
    ],
    validate: false,
  });
}
