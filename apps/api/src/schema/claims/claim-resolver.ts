import { type Fault, isModelledClaim } from "@solidariteitskaart/model";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { type ClaimView, type ModelledClaimView, modelledClaim } from "../../platform/facts/claim-view.js";
import { shownValue } from "../../platform/words/shown-value.js";
import { connectionOf } from "../connection/connection-of.js";
import { listKey } from "../connection/cursor.js";
import { PageArgs } from "../connection/page-args.js";
import { type ConnectionData, paginate, refusedPage } from "../connection/paginate.js";
import { tellFaults } from "../connection/tell-faults.js";
import type { ApiContext } from "../context/api-context.js";
import { describedPage } from "../describe/lists.js";
import { ClaimType, ModelledClaimType } from "./claim-type.js";

const ClaimConnection = connectionOf(ClaimType, "Claim");

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, {
    description:
      "What the letter says beside what the model gives, in the order of the letter. Dutch: uitspraken uit de brief.",
    complexity: describedPage(),
  })
  claims(
    @Args() page: PageArgs,
    @Arg("topic", () => String, {
      nullable: true,
      description: "Only claims about this topic, such as balance. Dutch: onderwerp.",
    })
    topic: string | null | undefined,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): ConnectionData<ClaimView> {
    return tellFaults(claimsAbout(topic ?? null, context.platform.claims, page), context, info);
  }

  @FieldResolver(() => ModelledClaimType, {
    nullable: true,
    description:
      "The model's figure beside it; null where the claim is about something outside the model. Dutch: modeluitkomst.",
    complexity: ({ childComplexity }) => 5 + childComplexity,
  })
  async modelled(@Root() claim: ClaimView, @Ctx() { platform }: ApiContext): Promise<ModelledClaimView | null> {
    return isModelledClaim(claim.code) ? modelledClaim(claim, await platform.claimOutcomes()) : null;
  }
}

function claimsAbout(topic: string | null, claims: readonly ClaimView[], page: PageArgs): ConnectionData<ClaimView> {
  if (topic === null) return paginate(claims, page, listKey("claims"));
  const chosen = claims.filter((claim) => claim.topic === topic);
  return chosen.length > 0
    ? paginate(chosen, page, listKey("claims", topic))
    : refusedPage([unknownTopic(topic, claims)]);
}

function unknownTopic(topic: string, claims: readonly ClaimView[]): Fault {
  const allowed = [...new Set(claims.map((claim) => claim.topic))].join(", ");
  const value = shownValue(topic);
  const message = `There are no claims about ${value}; the topics are ${allowed}.`;
  return { code: "UNKNOWN_TOPIC", path: "topic", value, allowed, message };
}
