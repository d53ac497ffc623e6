import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count, euro, fraction, text, yesNo } from "../describe/fields.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { NodeType } from "../node/node-type.js";

@ObjectType("Municipality", {
  implements: NodeType,
  description:
    "A municipality with its own figures: of Statistics Netherlands (CBS), 2025, or those of an import. Dutch: gemeente.",
  simpleResolvers: true,
})
export class MunicipalityType extends NodeType {
  @text("CBS code, such as GM0363. Dutch: gemeentecode.")
  readonly code!: string;

  @text("Name of today. Dutch: naam.")
  readonly name!: string;

  @Field(() => [String], {
    description: "Old names, other spellings and translations, for searching. Dutch: andere namen.",
  })
  readonly otherNames!: readonly string[];

  @text("CBS code of the province, such as PV27. Dutch: provinciecode.")
  readonly provinceCode!: string;

  @text("Name of the province. Dutch: provincie.")
  readonly province!: string;

  @yesNo(
    "Whether the region of this municipality still has to be looked up in the official decisions. Dutch: regio nog te controleren.",
  )
  readonly regionNeedsCheck!: boolean;

  @count("Dwellings of all owners. Dutch: woningen.")
  readonly dwellings!: number;

  @count("Share of the dwellings owned by corporations, whole percent. Dutch: aandeel corporatiewoningen.")
  readonly corporationSharePercent!: number;

  @count("Dwellings owned by corporations: dwellings x share, rounded (derived). Dutch: corporatiewoningen.")
  readonly corporationDwellings!: number;

  @euro("Mean WOZ value of dwellings, EUR. Dutch: gemiddelde WOZ-waarde.")
  readonly meanWozValue!: number;

  @count("Households. Dutch: huishoudens.")
  readonly households!: number;

  @count("Inhabitants. Dutch: inwoners.")
  readonly inhabitants!: number;

  @count("Year of these figures. Dutch: jaar.")
  readonly year!: number;

  @Field(() => FigureStatus, {
    description: "Of these figures: PUBLISHED by CBS, DERIVED where they were imported. Dutch: status.",
  })
  readonly status!: FigureStatusName;

  @text("Where these figures come from. Dutch: bron.")
  readonly sourceTitle!: string;
}

export const SuccessionKind = { MERGER: "MERGER", SPLIT: "SPLIT" } as const;

registerEnumType(SuccessionKind, {
  name: "SuccessionKind",
  description: "How a municipality ended. Dutch: soort herindeling.",
  valuesConfig: {
    MERGER: { description: "It went into one municipality as a whole. Dutch: samenvoeging." },
    SPLIT: { description: "It was divided over several. Dutch: splitsing." },
  },
});

@ObjectType("FormerMunicipality", {
  description: "A municipality that no longer exists, and where it went. Dutch: voormalige gemeente.",
  simpleResolvers: true,
})
export class FormerMunicipalityType {
  @text("Old CBS code. Dutch: oude gemeentecode.")
  readonly code!: string;

  @text("Old name. Dutch: oude naam.")
  readonly name!: string;

  @count("Last year in which the figures of CBS hold it. Dutch: laatste jaar.")
  readonly lastYear!: number;

  @Field(() => SuccessionKind, { description: "Merged or divided. Dutch: soort herindeling." })
  readonly kind!: keyof typeof SuccessionKind;

  @Field(() => LocalTextType, { description: "What became of it, in one or two sentences. Dutch: uitleg." })
  readonly explanation!: Bilingual;
}

@ObjectType("MunicipalityPart", {
  description: "The part of a former municipality that went to one of today. Dutch: deel van een voormalige gemeente.",
  simpleResolvers: true,
})
export class MunicipalityPartType {
  @fraction("Share of the old municipality's dwellings, above 0 up to 1; the shares add up to 1. Dutch: aandeel.")
  readonly share!: number;

  @Field(() => LocalTextType, {
    nullable: true,
    description: "How the share was found; null for a merger. Dutch: toelichting.",
  })
  readonly note!: Bilingual | null;
}
