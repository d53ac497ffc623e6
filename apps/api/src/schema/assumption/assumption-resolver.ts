import { Ctx, Query, Resolver } from "type-graphql";
import type { ApiContext } from "../context.js";
import { listOf } from "../describe/lists.js";
import { AssumptionType } from "./assumption-type.js";
import type { AssumptionView } from "./assumption-view.js";

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
