import { Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { NpaTargetType } from "./npa-target-type.js";
import type { NpaTargetView } from "./npa-target-view.js";

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
