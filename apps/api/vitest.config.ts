import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

/** One copy of graphql: type-graphql reaches the CommonJS file through Node, Vite would pick graphql's "module" field. */
const graphql = { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") };

export default defineConfig({ resolve: { alias: [graphql] }, test: { include: ["{src,test}/**/*.test.ts"] } });
