import graphql from "@graphql-eslint/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import a11y from "eslint-plugin-jsx-a11y-x";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { oneWayImports } from "./scripts/eslint/one-way-imports.mjs";

/** Its own types are narrower than those of ESLint 10. */
const graphqlPlugin = /** @type {import("eslint").ESLint.Plugin} */ (/** @type {unknown} */ (graphql));

// Biome does the formatting and all the fast rules, Oxlint the rules that need types (.oxlintrc.json). ESLint does the
// direction of imports, accessibility, the schema, patterns, and what else is strict and needs no types.
export default defineConfig(
  globalIgnores(["**/dist/", "**/.next/", "**/generated/", "**/next-env.d.ts", "coverage/", "packages/geo/builder/"]),
  {
    linterOptions: { noInlineConfig: true },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: {
      // type-graphql describes the schema with classes that have nothing but decorated fields.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      // Biome finds these faster.
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
  {
    // A test proves by running what the types cannot say, for instance about parsed JSON.
    files: ["**/*.test.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["apps/**/*.{ts,tsx,mjs}", "packages/**/*.{ts,tsx,mjs}"],
    plugins: { house: { rules: { "one-way-imports": oneWayImports } } },
    rules: { "house/one-way-imports": "error" },
  },
  {
    // A text of somebody else must not keep a pattern busy for longer than its length asks: 200 kB took six seconds once.
    files: ["apps/*/src/**/*.{ts,tsx}", "packages/*/src/**/*.ts"],
    ignores: ["**/*.test.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: false, ignorePartial: false }],
    },
  },
  {
    files: ["apps/web/**/*.tsx"],
    extends: [a11y.configs.strict],
    rules: {
      // The pattern of the ARIA authoring practices for a list of choices, and a frame that scrolls by keyboard.
      "jsx-a11y-x/no-noninteractive-element-to-interactive-role": [
        "error",
        { ul: ["listbox", "menu", "radiogroup", "tablist"], li: ["menuitem", "option", "radio", "tab"] },
      ],
      "jsx-a11y-x/no-noninteractive-tabindex": ["error", { tags: ["section"], roles: ["region", "tabpanel"] }],
    },
  },
  {
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
  },
);
