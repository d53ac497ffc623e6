import type { Figure, Sum, Unit as UnitName } from "@solidariteitskaart/model";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { text } from "../describe/fields.js";
import { LocalTextType } from "../describe/local-text.js";
import { Unit } from "../enums/unit.js";

const AddsUpOver: { readonly [Name in Sum]: Name } = { REGIONS: "REGIONS", YEARS: "YEARS" };

registerEnumType(AddsUpOver, {
  name: "AddsUpOver",
  description: "Over what values may be added up. Dutch: op te tellen over.",
  valuesConfig: {
    REGIONS: { description: "The regions add up to the country. Dutch: regio's." },
    YEARS: { description: "The years add up to the total. Dutch: jaren." },
  },
});

type Shown = Pick<Figure, "key" | "unit" | "label" | "definition" | "addsUpOver">;

/** A figure as the catalogue of measures shows it. */
export interface MeasureView extends Shown {
  readonly unitText: Bilingual;
  readonly caution: Bilingual | null;
}

@ObjectType("Measure", {
  description: "What an observation is about. Dutch: maat.",
  simpleResolvers: true,
})
export class MeasureType implements MeasureView {
  @text("Name in observations, such as shortfall or finance.debt; stable. Dutch: sleutel.")
  readonly key!: string;

  @Field(() => Unit, { description: "What its values count. Dutch: eenheid." })
  readonly unit!: UnitName;

  @Field(() => LocalTextType, { description: "The unit in words. Dutch: eenheid in woorden." })
  readonly unitText!: Bilingual;

  @Field(() => LocalTextType, { description: "What it is called. Dutch: naam." })
  readonly label!: Bilingual;

  @Field(() => LocalTextType, { description: "What it counts. Dutch: omschrijving." })
  readonly definition!: Bilingual;

  @Field(() => [AddsUpOver], { description: "Empty: never add up. Dutch: op te tellen over." })
  readonly addsUpOver!: readonly Sum[];

  @Field(() => LocalTextType, {
    nullable: true,
    description: "What may not be added up or concluded, or null. Dutch: let op.",
  })
  readonly caution!: Bilingual | null;
}
