import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types of the operations from the printed schema. Output is committed; `codegen:check` fails when it is stale. */
const config: CodegenConfig = {
  importExtension: ".js",
  schema: process.env.SCHEMA_FILE ?? "../../apps/api/schema.graphql",
  documents: ["src/operations/*.graphql"],
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Euro: "number", TopoJSON: "unknown", Date: "string", DateTime: "string" },
      },
    },
  },
};

export default config;
