import { Ctx, Query, Resolver } from "type-graphql";
import type { NpaTargetView } from "../../platform/facts/npa-target-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { NpaTargetType } from "./npa-target-type.js";

@Resolver()
export class NpaTargetResolver {
  @Query(() => [NpaTargetType], {
    description: "What the agreements ask, year by year. Dutch: doelen van de NPA.",
    complexity: listOf(SIZES.years),
  })
  npaTargets(@Ctx() { platform }: ApiContext): readonly NpaTargetView[] {
    return platform.register.npaTargets;
  }
}
