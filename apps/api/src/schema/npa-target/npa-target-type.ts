import type { FigureStatus as FigureStatusName } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import type { Bilingual } from "../../platform/words/bilingual.js";
import { count } from "../describe/fields.js";
import { listOf } from "../describe/lists.js";
import { LocalTextType } from "../describe/local-text.js";
import { FigureStatus } from "../enums/figure-status.js";
import { SourceType } from "../source/source-type.js";

@ObjectType("NpaTarget", {
  description: "What the national performance agreements (NPA) ask in one year. Dutch: doel van de NPA.",
  simpleResolvers: true,
})
export class NpaTargetType {
  @count("Calendar year. Dutch: jaar.")
  readonly year!: number;

  @count("New social rental homes. Dutch: sociale huurwoningen.")
  readonly socialHomes!: number;

  @count("New mid-rent homes. Dutch: middenhuurwoningen.")
  readonly midRentHomes!: number;

  @count("Both kinds of homes together. Dutch: woningen samen.")
  readonly homes!: number;

  @count("Sustainability measures. Dutch: verduurzamingsmaatregelen.")
  readonly measures!: number;

  @Field(() => FigureStatus, { description: "Status of both kinds of homes together. Dutch: status van het totaal." })
  readonly homesStatus!: FigureStatusName;

  @Field(() => FigureStatus, { description: "Status of the split over both kinds. Dutch: status van de verdeling." })
  readonly splitStatus!: FigureStatusName;

  @Field(() => FigureStatus, { description: "Status of the measures. Dutch: status van de maatregelen." })
  readonly measuresStatus!: FigureStatusName;

  @Field(() => LocalTextType, { description: "What was published and what was assumed. Dutch: opmerking." })
  readonly note!: Bilingual;

  @Field(() => [SourceType], { description: "Where it was read. Dutch: bronnen.", complexity: listOf(2) })
  readonly sources!: readonly SourceType[];
}
