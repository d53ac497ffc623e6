import { Ctx, Query, Resolver } from "type-graphql";
import type { AssumptionView } from "../../platform/facts/assumption-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { AssumptionType } from "./assumption-type.js";

@Resolver()
export class AssumptionResolver {
  @Query(() => [AssumptionType], {
    description: "Every starting value of the model, in the order of the register. Dutch: startwaarden.",
    complexity: listOf(55),
  })
  assumptions(@Ctx() { platform }: ApiContext): readonly AssumptionView[] {
    return platform.register.assumptions;
  }
}
