import type { Headline } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { count, euro } from "../describe/fields.js";

@ObjectType("Headline", {
  description:
    "The national figures that analyses compare: the same as Outcome.national, 2025 to 2034, whole EUR in prices of 2025. " +
    "Dutch: kerncijfers.",
  simpleResolvers: true,
})
export class HeadlineType implements Headline {
  @euro("Homes and measures agreed, whole EUR. Dutch: opgave.")
  readonly task!: number;

  @euro("Sum of the regional shortfalls, whole EUR. Dutch: tekort.")
  readonly shortfall!: number;

  @euro("Sum of the regional surpluses, whole EUR. Dutch: resterende investeringsruimte.")
  readonly surplus!: number;

  @euro("Moved by solidarity between regions, whole EUR. Dutch: verplaatst.")
  readonly moved!: number;

  @euro("Shortfall that stays open after solidarity, whole EUR. Dutch: wat open blijft.")
  readonly open!: number;

  @count("New homes that are not built after solidarity. Dutch: niet gebouwde woningen.")
  readonly homesLost!: number;

  @count("Measures that are not carried out after solidarity. Dutch: niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;
}
