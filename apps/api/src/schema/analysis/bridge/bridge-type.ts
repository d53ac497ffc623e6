import type { Bridge, BridgePart, Headline, BridgePartKind as KindName } from "@solidariteitskaart/model";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { text } from "../../describe/fields.js";
import { listOf, SIZES } from "../../describe/lists.js";
import { ScenarioFaultsType } from "../../fault/fault-type.js";
import { HeadlineType } from "../headline-type.js";
import { BridgeMethod, BridgePartKind } from "./bridge-enums.js";
import { BridgeSharesType } from "./bridge-figures.js";

@ObjectType("BridgePart", {
  description: "One thing in which the two ends differ, and what it adds to every difference. Dutch: oorzaak.",
  simpleResolvers: true,
})
export class BridgePartType implements BridgePart {
  @Field(() => BridgePartKind, { description: "What kind of thing it is. Dutch: soort." })
  readonly kind!: KindName;

  @text(
    "Group of inputs (MARKET_INTEREST, UNIT_COSTS, TASK_VOLUME, MAINTENANCE_GROWTH and so on), DATA, key of the lever, or " +
      "SOLIDARITY_RULE; pages translate by it. Dutch: naam van de oorzaak.",
  )
  readonly key!: string;

  @Field(() => BridgeSharesType, { description: "Its share of each difference. Dutch: bijdrage per cijfer." })
  readonly figures!: BridgeSharesType;
}

@ObjectType("Bridge", {
  description:
    "Why two scenarios or recalculations differ: shares of everything in which they differ, independent of the order, that add " +
    "up to the difference to the euro. Dutch: verschillenanalyse.",
  simpleResolvers: true,
})
export class BridgeType implements Omit<Bridge, "publishedSplit"> {
  readonly __typename!: "Bridge";

  @Field(() => HeadlineType, { description: "Figures at the beginning. Dutch: van." })
  readonly from!: Headline;

  @Field(() => HeadlineType, { description: "Figures at the end. Dutch: naar." })
  readonly to!: Headline;

  @Field(() => HeadlineType, { description: "to less from. Dutch: verschil." })
  readonly difference!: Bridge["difference"];

  @Field(() => [BridgePartType], {
    description: "Everything in which the two ends differ; empty where nothing does. Dutch: oorzaken.",
    complexity: listOf(SIZES.bridgeParts),
  })
  readonly parts!: readonly BridgePartType[];

  @Field(() => BridgeMethod, { description: "How the shares were computed. Dutch: methode." })
  readonly method!: Bridge["method"];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False between recalculations: no source publishes how their difference splits, so every share is modelled. Null within " +
      "one recalculation. Dutch: gepubliceerde verdeling.",
  })
  readonly publishedSplit!: false | null;
}

export const BridgeResult = createUnionType({
  name: "BridgeResult",
  description: "An answer, or what is wrong with the question. Dutch: antwoord of fouten.",
  types: () => [BridgeType, ScenarioFaultsType] as const,
});
