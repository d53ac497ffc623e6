import { Ctx, Query, Resolver } from "type-graphql";
import type { RentCapView } from "../../platform/facts/rent-cap-view.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf } from "../describe/lists.js";
import { RentCapType } from "./rent-cap-type.js";

@Resolver()
export class RentCapResolver {
  @Query(() => [RentCapType], {
    description:
      "How much rents may grow at most, 2023 to 2034, each year by its own rule. Dutch: maximale huursomstijging.",
    complexity: listOf(12),
  })
  rentCaps(@Ctx() { platform }: ApiContext): readonly RentCapView[] {
    return platform.register.rentCaps;
  }
}
