import type { BridgeFigure, BridgeShare } from "@solidariteitskaart/model";
import { Field, ObjectType } from "type-graphql";
import { decimal } from "../../describe/fields.js";

@ObjectType("BridgeShare", {
  description: "What one part adds to a difference: whole EUR, homes or measures. Dutch: aandeel.",
  simpleResolvers: true,
})
export class BridgeShareType implements BridgeShare {
  @decimal("Its share; the shares of all parts add up to the difference. Dutch: bijdrage.")
  readonly amount!: number;

  @decimal("The figure once this part and those before it are as at the end. Dutch: stand erna.")
  readonly reached!: number;

  @decimal("The least that it adds, over the orders in which the parts can change. Dutch: minste.")
  readonly least!: number;

  @decimal("The most that it adds, over the orders in which the parts can change. Dutch: meeste.")
  readonly most!: number;
}

const share = (figure: string) => Field(() => BridgeShareType, { description: `Of the difference of ${figure}.` });

@ObjectType("BridgeShares", {
  description: "What one part adds to each difference. Dutch: bijdragen.",
  simpleResolvers: true,
})
export class BridgeSharesType implements Record<BridgeFigure, BridgeShare> {
  @share("the task. Dutch: opgave") readonly task!: BridgeShareType;
  @share("the shortfalls. Dutch: tekort") readonly shortfall!: BridgeShareType;
  @share("the surpluses. Dutch: overschot") readonly surplus!: BridgeShareType;
  @share("what stays open. Dutch: open") readonly open!: BridgeShareType;
  @share("homes lost. Dutch: niet te financieren woningen") readonly homesLost!: BridgeShareType;
  @share("measures lost. Dutch: niet te financieren maatregelen") readonly measuresLost!: BridgeShareType;
  @share("homes dropped. Dutch: geschrapte woningen") readonly homesScrapped!: BridgeShareType;
  @share("measures dropped. Dutch: geschrapte maatregelen") readonly measuresScrapped!: BridgeShareType;
}
