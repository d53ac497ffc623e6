import { type Lever, levers, neutralValue } from "@solidariteitskaart/model";
import { Arg, Ctx, FieldResolver, Float, Query, Resolver, Root } from "type-graphql";
import type { ClaimView } from "../../platform/facts/claim-view.js";
import { ClaimType } from "../claims/claim-type.js";
import type { ApiContext } from "../context/api-context.js";
import { listOf, SIZES } from "../describe/lists.js";
import { partialFaultsError } from "../fault/fault-error.js";
import { readScenario } from "../scenario/read-scenario.js";
import { LeverType } from "./lever-type.js";

@Resolver(() => LeverType)
export class LeverResolver {
  @Query(() => [LeverType], {
    description:
      "Everything that a scenario can change, in the order in which pages show it: the world first, then what somebody " +
      "decides. Dutch: knoppen.",
    complexity: listOf(SIZES.levers),
  })
  levers(): readonly Lever[] {
    return levers;
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description:
      "What the letter says about it; null: our own addition, not named in the letter. Dutch: uitspraak in de brief.",
  })
  claim(@Root() { claim }: Lever, @Ctx() { platform }: ApiContext): ClaimView | null {
    return platform.claims.find(({ code }) => code === claim) ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "The value at which it changes nothing in a recalculation: the default, or what its data say; null for a recalculation " +
      "that came as a table of regions, where levers do nothing. Dutch: waarde die niets verandert.",
  })
  async neutralValue(
    @Root() lever: Lever,
    @Arg("vintage", () => String, {
      nullable: true,
      description: "Code of the recalculation, or latest. Dutch: doorrekening.",
    })
    vintage: string | null | undefined,
    @Ctx() { platform }: ApiContext,
  ): Promise<number | null> {
    const reading = await readScenario(platform, { vintage });
    if ("faults" in reading) throw partialFaultsError(reading.faults);
    return reading.dataset.kind === "SECTOR" ? neutralValue(lever, reading.dataset) : null;
  }
}
