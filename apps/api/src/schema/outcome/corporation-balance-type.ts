import type { CorporationBalance } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { countOrNull, decimal, decimalOrNull, euro, fraction } from "../describe/fields.js";

type Shown = Omit<CorporationBalance, "id" | "name" | "region">;

@ObjectType("CorporationBalance", {
  description:
    "One model corporation, social branch (DAEB), 2025 to 2034, whole EUR in prices of 2025 unless said otherwise. Always " +
    "modelled: no real corporation is described. Dutch: balans van een modelcorporatie.",
  simpleResolvers: true,
})
export class CorporationBalanceType implements Shown {
  @decimal("Homes let at the start. Dutch: woningen.")
  readonly homes!: number;

  @euro("What it agreed to build and improve, whole EUR. Dutch: opgave.")
  readonly task!: number;

  @euro("Task that it cannot finance, whole EUR. Dutch: onhaalbare opgave.")
  readonly need!: number;

  @euro("What it could still invest after its own task, whole EUR. Dutch: resterende investeringsruimte.")
  readonly room!: number;

  @euro("Loans before the first year, EUR of that year. Dutch: schuld bij aanvang.")
  readonly debt!: number;

  @euro("Loans at the end of the last year, EUR of that year. Dutch: schuld aan het eind.")
  readonly debtEnd!: number;

  @decimal(
    "New homes that it does not build after solidarity; a real number, because model homes are spread. Dutch: niet gebouwd.",
  )
  readonly homesLost!: number;

  @decimal("Measures that it does not carry out after solidarity; a real number. Dutch: niet uitgevoerde maatregelen.")
  readonly measuresLost!: number;

  @decimalOrNull("Interest cover in the last year; null without interest. Dutch: ICR aan het eind.")
  readonly icrEnd!: number | null;

  @decimal("Loan to value in the last year, a fraction. Dutch: LTV aan het eind.")
  readonly ltvEnd!: number;

  @countOrNull(
    "First year in which it cannot finance its whole task; null where it always can. Dutch: eerste jaar met tekort.",
  )
  readonly firstShortYear!: number | null;

  @euro("Its part of what its region gives, by room, whole EUR. Dutch: gegeven.")
  readonly given!: number;

  @euro("Its part of what its region receives, by need, whole EUR. Dutch: ontvangen.")
  readonly received!: number;

  @fraction("given divided by all that moves in the country, 0 to 1. Dutch: aandeel in wat alle samen geven.")
  readonly givenShare!: number;

  @fraction("received divided by all that moves in the country, 0 to 1. Dutch: aandeel in wat alle samen ontvangen.")
  readonly receivedShare!: number;
}
