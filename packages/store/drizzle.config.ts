import { defineConfig } from "drizzle-kit";

/** One schema, one folder of migrations: they run on PostgreSQL and on PGlite alike. */
export default defineConfig({ dialect: "postgresql", schema: "./src/schema/tables.ts", out: "./migrations" });
