import graphql from "@graphql-eslint/eslint-plugin";
import { defineConfig } from "eslint/config";

/** Its own types are narrower than those of ESLint 10. */
const graphqlPlugin = /** @type {import("eslint").ESLint.Plugin} */ (/** @type {unknown} */ (graphql));

// Biome does the formatting and all the fast rules, Oxlint everything else about code (.oxlintrc.json). ESLint does the schema.
export default defineConfig({
  linterOptions: { noInlineConfig: true },
  files: ["apps/api/schema.graphql"],
  plugins: { "@graphql-eslint": graphqlPlugin },
  extends: [graphql.configs["flat/schema-recommended"]],
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: "apps/api/schema.graphql" } },
  },
  rules: {
    // Only what can be asked for again by its id has one; the rest is a part of something that has.
    "@graphql-eslint/strict-id-in-types": "off",
    "@graphql-eslint/require-description": [
      "error",
      {
        types: true,
        rootField: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        // type-graphql builds the root types from all resolvers together; no one of them can describe it.
        ignoredSelectors: ["ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]"],
      },
    ],
  },
});
