import type {
  Decider as DeciderName,
  EffectOfMore as EffectName,
  LeverKind as KindName,
  Lever,
  LeverUnit,
} from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count, decimal, decimalOrNull, text, textOrNull, yesNo } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { Unit } from "../enums/unit.js";
import { Decider, EffectOfMore, LeverKind } from "./lever-enums.js";

type Shown = Omit<Lever, "claim" | "companionOf" | "ownValue" | "apply">;

@ObjectType("Lever", {
  description: "One thing that a scenario can change, with its range and who decides it. Dutch: knop.",
  simpleResolvers: true,
})
export class LeverType implements Shown {
  @text("Short name that scenarios and links use, such as rentIncrease; never reused. Dutch: naam.")
  readonly key!: string;

  @Field(() => LocalTextType, { description: "What it is called. Dutch: naam." })
  readonly label!: Bilingual;

  @text("What it does, in one or two English sentences. Dutch: omschrijving.")
  readonly description!: string;

  @Field(() => LeverKind, { description: "Assumption about the world, or measure. Dutch: aanname of maatregel." })
  readonly kind!: KindName;

  @Field(() => Unit, { description: "What its value counts. Dutch: eenheid." })
  readonly unit!: LeverUnit;

  @decimal("Lowest value that is accepted. Dutch: minimum.")
  readonly min!: number;

  @decimal("Highest value that is accepted. Dutch: maximum.")
  readonly max!: number;

  @decimal("Step of a slider; any value in the range is accepted, of a switch only 0 and 1. Dutch: stapgrootte.")
  readonly step!: number;

  @decimalOrNull(
    "The value that changes nothing; null where it is the recalculation's own, see neutralValue. Dutch: beginwaarde.",
  )
  readonly default!: number | null;

  @count("First year in which it can hold, and holds when no year is named. Dutch: eerste jaar.")
  readonly firstYear!: number;

  @count("Last year that can be named; without an end year it holds on, also after it. Dutch: laatste jaar.")
  readonly lastYear!: number;

  @yesNo("Whether it has one value for all years, so that no years can be chosen. Dutch: geldt hele periode.")
  readonly wholePeriod!: boolean;

  @Field(() => [Decider], { description: "Who decides it. Dutch: wie erover gaat.", complexity: listOf(2) })
  readonly decidedBy!: readonly DeciderName[];

  @Field(() => EffectOfMore, { description: "What a higher value does to the shortfall. Dutch: wat meer doet." })
  readonly effectOfMore!: EffectName;

  @textOrNull("Key of the lever without which this one has no effect, or null. Dutch: hoort bij knop.")
  readonly companionOf?: string;
}
