import { figuresIn } from "@solidariteitskaart/model";
import { ObjectType } from "type-graphql";
import { figureFields } from "../describe/figure-fields.js";

@ObjectType("CorporationBalance", {
  description:
    "One model corporation, social branch (DAEB), 2025 to 2034, whole EUR in prices of 2025 unless said otherwise. Always " +
    "modelled: no real corporation is described. Dutch: balans van een modelcorporatie.",
  simpleResolvers: true,
})
@figureFields(figuresIn.CORPORATION)
export class CorporationBalanceType {}
