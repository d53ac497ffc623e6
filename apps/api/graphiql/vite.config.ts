import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The GraphiQL page as static files of our own host: editor, workers and fonts, so that it works without internet. */
export default defineConfig({
  root: here("."),
  base: "/graphiql/",
  build: {
    outDir: here("../dist/graphiql"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
    // A preload helper would be an inline script.
    modulePreload: { polyfill: false },
    // "use client" in a library means something to servers that render React, and nothing here.
    rolldownOptions: {
      onLog: (level, log, report) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  worker: { format: "es" },
});
