import { Ctx, Query, Resolver } from "type-graphql";
import type { NormView } from "../../platform/facts/norm-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { NormType } from "./norm-type.js";

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
