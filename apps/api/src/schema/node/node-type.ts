import { Field, ID, InterfaceType } from "type-graphql";
import type { NodeView } from "../../platform/nodes/node-view.js";

@InterfaceType("Node", {
  description: "Anything that can be asked for again by its id, after Relay. Dutch: object met een id.",
  resolveType: (value: NodeView) => value.__typename,
})
export abstract class NodeType implements NodeView {
  readonly __typename!: string;

  @Field(() => ID, { description: "Opaque, the same for ever for the same thing. Dutch: id." })
  readonly id!: string;
}
