import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyDatabase, imported, onServer, templateBytes, vintageOf } from "./support/own-figures.js";
import { preparedDataDir } from "./support/prepared-store.js";
import { testServer } from "./support/test-server.js";

const databaseUrl = await emptyDatabase();

/** Says how many bytes are free, each time that it is asked; the last answer stays. */
function freeBytes(...answers: readonly number[]): void {
  const spy = vi.spyOn(fs, "statfs");
  const said = (free: number) => ({ bavail: free, bsize: 1 }) as Awaited<ReturnType<typeof fs.statfs>>;
  for (const free of answers.slice(0, -1)) spy.mockResolvedValueOnce(said(free));
  spy.mockResolvedValue(said(answers.at(-1) ?? 0));
  syncBuiltinESMExports();
}

const MARGIN = 64 * 2 ** 20;
const places = { PGlite: { dataDir: await preparedDataDir() }, PostgreSQL: { databaseUrl } };

/** How the disk of a store fills up. */
const cases = [
  ["PGlite", "from the start", async () => freeBytes(0)],
  ["PGlite", "but for a note", async () => freeBytes(MARGIN + 1000)],
  ["PGlite", "in the middle of an import", async () => freeBytes(2 * MARGIN, 0)],
  [
    "PostgreSQL",
    // What the server says then, said where the figures are written.
    "where the figures are written",
    () =>
      onServer(
        databaseUrl,
        `create function no_space() returns trigger language plpgsql as
           $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
         create trigger no_space after insert on datasets for each row execute function no_space()`,
      ),
  ],
] as const;

async function makeRoom(): Promise<void> {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await onServer(databaseUrl, "drop function if exists no_space cascade");
}

const SEEN = /* GraphQL */ `
  query ($token: String!) {
    import(token: $token) { code rowsUsed }
    vintage(code: $token) { code }
  }
`;

describe.each(["PGlite", "PostgreSQL"] as const)("a full disk under %s", (engine) => {
  const server = testServer({ imports: () => places[engine] });
  afterEach(makeRoom);
  const regionTable = async (code: string) => {
    const text = (await templateBytes("region-table-example.csv")).toString();
    return imported(server, { file: { text }, kind: "REGION_TABLE", vintage: vintageOf(code) });
  };
  const seen = async (token: string) => (await server.ask(SEEN, { token })).body.data;

  it.each(cases.filter(([name]) => name === engine))(
    "(%s, full %s) is said, leaves the store as it was, and the file is imported once there is room",
    async (_, __, fill) => {
      const before = await regionTable("before");
      const whole = { import: { code: "before", rowsUsed: 19 }, vintage: { code: before.token } };
      expect(await seen(before.token)).toEqual(whole);
      await fill();
      const refused = await regionTable("refused");
      expect(refused.job).toMatchObject({ state: "FAILED", failure: "STORE_FULL", faultCount: 0 });
      expect(await seen(refused.token)).toEqual({ import: null, vintage: null });
      expect(await seen(before.token)).toEqual(whole);
      await makeRoom();
      const again = await regionTable("again");
      expect(again.job).toMatchObject({ state: "DONE" });
      expect(await seen(again.token)).toEqual({
        import: { code: "again", rowsUsed: 19 },
        vintage: { code: again.token },
      });
      expect(await seen(refused.token)).toEqual({ import: null, vintage: null });
    },
  );
});
