import { BRIDGE_FIGURES, type BridgeFigure, type BridgeShare, figureOf } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { count, euro } from "../../describe/fields.js";
import { figureFields } from "../../describe/figure-fields.js";

@ObjectType("EuroShare", {
  description: "What one part adds to the difference of an amount, whole EUR. Dutch: aandeel in euro's.",
  simpleResolvers: true,
})
export class EuroShareType implements BridgeShare {
  @euro("Its share; the shares of all parts add up to the difference. Dutch: bijdrage.")
  readonly amount!: number;

  @euro("The least that it adds, over the orders in which the parts can change. Dutch: minste.")
  readonly least!: number;

  @euro("The most that it adds, over the orders in which the parts can change. Dutch: meeste.")
  readonly most!: number;
}

@ObjectType("CountShare", {
  description: "What one part adds to the difference of a number of homes or measures. Dutch: aandeel in aantallen.",
  simpleResolvers: true,
})
export class CountShareType implements BridgeShare {
  @count("Its share; the shares of all parts add up to the difference. Dutch: bijdrage.")
  readonly amount!: number;

  @count("The least that it adds, over the orders in which the parts can change. Dutch: minste.")
  readonly least!: number;

  @count("The most that it adds, over the orders in which the parts can change. Dutch: meeste.")
  readonly most!: number;
}

const share = (figure: string) => Field(() => EuroShareType, { description: `Of the difference of ${figure}.` });
const countShare = (figure: string) => Field(() => CountShareType, { description: `Of the difference of ${figure}.` });

@ObjectType("BridgeShares", {
  description: "What one part adds to each difference. Dutch: bijdragen.",
  simpleResolvers: true,
})
export class BridgeSharesType implements Record<BridgeFigure, BridgeShare> {
  @share("the task. Dutch: opgave") readonly task!: EuroShareType;
  @share("the shortfalls. Dutch: tekort") readonly shortfall!: EuroShareType;
  @share("the surpluses. Dutch: overschot") readonly surplus!: EuroShareType;
  @share("what stays open. Dutch: open") readonly open!: EuroShareType;
  @countShare("homes not built. Dutch: niet gebouwde woningen") readonly homesLost!: CountShareType;
  @countShare("measures not carried out. Dutch: niet uitgevoerde maatregelen") readonly measuresLost!: CountShareType;
}

@ObjectType("BridgeDifference", {
  description: "Figures at the end less figures at the beginning. Dutch: verschil.",
  simpleResolvers: true,
})
@figureFields(BRIDGE_FIGURES.map(figureOf), () => "Difference")
export class BridgeDifferenceType {}
