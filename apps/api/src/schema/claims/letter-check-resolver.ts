import { Ctx, Query, Resolver } from "type-graphql";
import type { LetterCheckView } from "../../platform/facts/letter-check-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { LetterCheckType } from "./letter-check-type.js";

@Resolver()
export class LetterCheckResolver {
  @Query(() => [LetterCheckType], {
    description: "Whether the figures of the letter agree with each other. Dutch: klopt de brief met zichzelf.",
    complexity: listOf(4),
  })
  letterChecks(@Ctx() { platform }: ApiContext): readonly LetterCheckView[] {
    return platform.register.letterChecks;
  }
}
