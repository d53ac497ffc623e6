import { readFileSync } from "node:fs";
import fc from "fast-check";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { randomDocument } from "./support/random-document.js";
import { testServer } from "./support/test-server.js";

const server = testServer();
const schema = buildSchema(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"));

/** Seconds of a thread each, whatever they are asked with. */
const LONG = new Set([
  "ensemble",
  "frontier",
  "sensitivity",
  "targetedRent",
  "longRun",
  "lastingPace",
  "lastingLevers",
]);

it("any question gets figures or faults with a code, within a megabyte, and is no error of ours", async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomDocument(schema, LONG), async (query) => {
      const { status, text, body } = await server.ask(query);
      const codes = (body.errors ?? []).map((error) => String(error.extensions?.code));
      expect([200, 400, 413]).toContain(status);
      expect(body.data !== undefined || codes.length > 0).toBe(true);
      for (const code of codes) expect(code).toMatch(/^(?!INTERNAL)[A-Z_]+$/);
      expect(text.length).toBeLessThan(1_000_000);
      // Among the data a note may say "at once (...)": traces of a program stand in faults.
      expect(JSON.stringify(body.errors ?? [])).not.toMatch(/\bat [\w.]+ \(|node_modules|\/(?:src|dist)\//);
      // A fault says again what was given, and 1e999 is read as "Infinity".
      const noFigure = query.includes("1e999") ? /[:[,]"?NaN"?[,}\]]/ : /[:[,]"?-?(?:NaN|Infinity)"?[,}\]]/;
      expect(text).not.toMatch(noFigure);
      if (codes.length === 0) answered += 1;
    }),
  );
  expect(server.logged).toEqual([]);
  expect(answered).toBeGreaterThan(0);
});
