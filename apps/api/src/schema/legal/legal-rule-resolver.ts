import { Ctx, Query, Resolver } from "type-graphql";
import type { LegalRuleView } from "../../platform/facts/legal-rule-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { LegalRuleType } from "./legal-rule-type.js";

@Resolver()
export class LegalRuleResolver {
  @Query(() => [LegalRuleType], {
    description: "Rules of law on support between corporations. Dutch: wettelijke regels.",
    complexity: listOf(8),
  })
  legalRules(@Ctx() { platform }: ApiContext): readonly LegalRuleView[] {
    return platform.legalRules;
  }
}
