import type { RequestHandler } from "express";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/** The schema as text, for code generators. */
export function schemaFile(schema: GraphQLSchema): RequestHandler {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  return (_request, response) => {
    response.type("text/plain; charset=utf-8").send(printed);
  };
}
