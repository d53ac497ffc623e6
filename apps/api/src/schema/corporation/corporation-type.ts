import { ObjectType } from "type-graphql";
import { text, yesNo } from "../describe/fields.js";
import { NodeType } from "../node/node-type.js";

@ObjectType("Corporation", {
  implements: NodeType,
  description:
    "A housing corporation: of the reference sector, made up and never a real one; or of an import, as its owner named it. Dutch: corporatie.",
  simpleResolvers: true,
})
export class CorporationType extends NodeType {
  @text("Code of the corporation in its dataset. Dutch: code.")
  readonly code!: string;

  @text("Name, such as Modelcorporatie Friesland 1. Dutch: naam.")
  readonly name!: string;

  @yesNo("Whether it exists in the model only. Dutch: modelcorporatie.")
  readonly isModel!: boolean;
}
