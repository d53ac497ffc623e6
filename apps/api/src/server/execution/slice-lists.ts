import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { ApiContext } from "../../schema/context/api-context.js";
import type { Turns } from "./turns.js";

type Resolve = GraphQLFieldResolver<unknown, ApiContext>;

/** A list whose members have fields of their own: the only thing in an answer that takes long. */
function isLongList({ type }: GraphQLField<unknown, unknown>): boolean {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) && isCompositeType(getNamedType(inner));
}

/**
 * Lets every list of objects wait for its turn, so that a large answer is made in slices between which others are answered.
 * @param schema changed in place
 */
export function sliceLists(schema: GraphQLSchema, own: Turns): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      if (isLongList(field)) field.resolve = inTurn((field.resolve ?? defaultFieldResolver) as Resolve, own);
  }
}

const inTurn =
  (resolve: Resolve, own: Turns): Resolve =>
  (source, args, context, info) => {
    const turn = own.next(context.visitor);
    return turn === null ? resolve(source, args, context, info) : turn.then(() => resolve(source, args, context, info));
  };
