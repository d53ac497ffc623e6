import type { Instrument as InstrumentName, TransferInstruments } from "@solidariteitskaart/model";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { decimal, euro } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";

const Instrument: { readonly [Name in InstrumentName]: Name } = {
  EXEMPTION: "EXEMPTION",
  STATUTORY_SUPPORT: "STATUTORY_SUPPORT",
  VOLUNTARY_SUPPORT: "VOLUNTARY_SUPPORT",
};

registerEnumType(Instrument, {
  name: "Instrument",
  description: "A way in which the law lets money or building cross the border of a region. Dutch: instrument.",
  valuesConfig: {
    EXEMPTION: {
      description:
        "The giver builds in the other region itself, with an exemption from the core-region rule. Dutch: ontheffing.",
    },
    STATUTORY_SUPPORT: {
      description: "Project support paid from a levy on all corporations. Dutch: projectsteun uit heffing.",
    },
    VOLUNTARY_SUPPORT: {
      description: "Corporations support one another's projects by agreement. Dutch: vrijwillige projectsteun.",
    },
  },
});

type LeftOut = NonNullable<TransferInstruments["leftOut"]>;

const InstrumentLeftOut: { readonly [Name in LeftOut]: Name } = {
  LEVY_ABOVE_CAP: "LEVY_ABOVE_CAP",
  FUND_NEEDS_SUPPORT: "FUND_NEEDS_SUPPORT",
};

registerEnumType(InstrumentLeftOut, {
  name: "InstrumentLeftOut",
  description: "Why an instrument cannot serve. Dutch: waarom een instrument afvalt.",
  valuesConfig: {
    LEVY_ABOVE_CAP: { description: "The plan asks more than the levy. Dutch: heffing boven de grens." },
    FUND_NEEDS_SUPPORT: {
      description:
        "From one fund nobody builds in another region itself: an exemption does not help. Dutch: fonds geeft steun.",
    },
  },
});

@ObjectType("TransferInstruments", {
  description: "What one transfer of the plan needs before it may happen. Dutch: wat een overdracht nodig heeft.",
  simpleResolvers: true,
})
export class TransferInstrumentsType implements Omit<TransferInstruments, "from" | "to"> {
  @euro("Whole EUR in prices of 2025. Dutch: bedrag.")
  readonly amount!: number;

  @Field(() => [Instrument], { description: "One of these is needed. Dutch: mogelijk.", complexity: listOf(3) })
  readonly possible!: readonly InstrumentName[];

  @Field(() => InstrumentLeftOut, {
    nullable: true,
    description: "Why an instrument is left out; null where none is. Dutch: waarom er een afvalt.",
  })
  readonly leftOut!: LeftOut | null;

  @decimal(
    "The amount as a multiple of the first voluntary support between corporations (EUR 15 million): how far this is from practice. " +
      "Dutch: aantal keren de eerste vrijwillige steun.",
  )
  readonly timesFirstVoluntaryCase!: number;
}
