import { Field, ID, InterfaceType } from "type-graphql";

/** Values behind types with an id say of which type they are. */
export interface NodeView {
  readonly __typename: string;
  readonly id: string;
}

@InterfaceType("Node", {
  description: "Anything that can be asked for again by its id, after Relay. Dutch: object met een id.",
  resolveType: (value: NodeView) => value.__typename,
})
export abstract class NodeType implements NodeView {
  readonly __typename!: string;

  @Field(() => ID, { description: "Opaque, the same for ever for the same thing. Dutch: id." })
  readonly id!: string;
}
