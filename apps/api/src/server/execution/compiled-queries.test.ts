import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { compiledQueries } from "./compiled-queries.js";

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      until: {
        type: GraphQLInt,
        args: { year: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: (_root, { year }: { year: number }) => year,
      },
    },
  }),
});

it("gives a variable its default each time a question is asked, also once it is compiled", async () => {
  const run = compiledQueries(schema);
  const document = parse("query Q($year: Int! = 2060) { until(year: $year) }");
  const operation = { key: "one", document, operationName: "Q" };
  for (const [variables, expected] of [
    [{}, 2060],
    [{}, 2060],
    [{ year: 2040 }, 2040],
    [{}, 2060],
  ] as const) {
    expect(await run(operation, undefined, variables)).toEqual({ data: { until: expected } });
  }
});
