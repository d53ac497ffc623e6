/** Values behind types with an id say of which type they are. */
export interface NodeView {
  readonly __typename: string;
  readonly id: string;
}
