import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { BoundaryLevel as Level } from "../../platform/boundaries/boundary-set.js";
import type { ApiContext } from "../context/api-context.js";
import { BoundariesType, BoundaryLevel } from "./boundaries-type.js";

/** A topology is one leaf and a hundred kilobytes: five of them are all that one question may ask. */
const TOPOLOGY = 2500;

@Resolver(() => BoundariesType)
export class BoundariesResolver {
  @Query(() => BoundariesType, {
    description: "Outlines of municipalities, regions, provinces or the country. Dutch: grenzen voor een kaart.",
    complexity: ({ childComplexity }) => TOPOLOGY + childComplexity,
  })
  boundaries(
    @Arg("level", () => BoundaryLevel, { description: "Which outlines. Dutch: niveau." }) level: Level,
    @Ctx() { platform }: ApiContext,
  ): BoundariesType {
    const { source, licence, attribution, vintage, schematic, topology } = platform.boundaries;
    return { level, source, licence, attribution, vintage, schematic, topology: topology(level) };
  }
}
