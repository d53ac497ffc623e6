import { Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../context.js";
import { listOf } from "../describe/lists.js";
import { SourceType } from "./source-type.js";
import type { SourceView } from "./source-view.js";

@Resolver()
export class SourceResolver {
  @Query(() => [SourceType], {
    description: "Every source of every fact. Dutch: bronnen.",
    complexity: listOf(70),
  })
  sources(@Ctx() { platform }: ApiContext): readonly SourceView[] {
    return platform.register.sources;
  }
}
