import { Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../context.js";
import { listOf } from "../describe/lists.js";
import { NormType } from "./norm-type.js";
import type { NormView } from "./norm-view.js";

@Resolver()
export class NormResolver {
  @Query(() => [NormType], {
    description: "Financial norms of the supervisor, and what corporations keep themselves. Dutch: financiële normen.",
    complexity: listOf(10),
  })
  financialNorms(@Ctx() { platform }: ApiContext): readonly NormView[] {
    return platform.register.norms;
  }
}
