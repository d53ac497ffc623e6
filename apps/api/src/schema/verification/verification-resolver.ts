import { Ctx, Query, Resolver } from "type-graphql";
import type { VerificationRowView } from "../../platform/facts/verification-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { VerificationRowType } from "./verification-type.js";

@Resolver()
export class VerificationResolver {
  @Query(() => [VerificationRowType], {
    description:
      "Published figures beside what the model gives without being fitted to them. Dutch: toets van het model.",
    complexity: ({ childComplexity }) => 20 + listOf(25)({ args: {}, childComplexity }),
  })
  verification(@Ctx() { platform }: ApiContext): Promise<readonly VerificationRowView[]> {
    return platform.register.verification();
  }
}
