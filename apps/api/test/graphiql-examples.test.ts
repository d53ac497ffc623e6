import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { EXAMPLES } from "../graphiql/examples.mjs";

const schema = buildSchema(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"));

test.each(EXAMPLES.map(({ query }) => query))(
  "an example of GraphiQL fits the schema and asks for its faults: %s",
  (query) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(query).toContain("faults { path value allowed message }");
  },
);
