import { Ctx, Query, Resolver } from "type-graphql";
import type { SourceView } from "../../platform/facts/source-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { SourceType } from "./source-type.js";

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
