import { Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../context.js";
import { listOf } from "../describe/lists.js";
import { VerificationRowType } from "./verification-type.js";
import type { VerificationRowView } from "./verification-view.js";

@Resolver()
export class VerificationResolver {
  @Query(() => [VerificationRowType], {
    description:
      "Published figures beside what the model gives without being fitted to them. Dutch: toets van het model.",
    complexity: ({ childComplexity }) => 20 + listOf(13)({ args: {}, childComplexity }),
  })
  verification(@Ctx() { platform }: ApiContext): Promise<readonly VerificationRowView[]> {
    return platform.register.verification();
  }
}
