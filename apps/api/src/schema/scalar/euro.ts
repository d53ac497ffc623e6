import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** @throws GraphQLError where a number is not a whole amount that every client can hold exactly. */
function wholeEuro(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  throw new GraphQLError("Euro must be a whole number between -9007199254740991 and 9007199254740991.");
}

export const Euro = new GraphQLScalarType<number, number>({
  name: "Euro",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc7493#section-2.2",
  description:
    "Whole euros, such as 19400000000, in prices of 2025 unless the field says otherwise. A JSON number that every client holds exactly " +
    "(a safe integer, up to 9 007 199 254 740 991): GraphQL's Int stops at 2.1 billion. Dutch: hele euro's, prijspeil 2025.",
  serialize: wholeEuro,
  parseValue: wholeEuro,
  parseLiteral: (node) => {
    if (node.kind === Kind.INT) return wholeEuro(Number(node.value));
    throw new GraphQLError("Euro must be a whole number.", { nodes: node });
  },
});
