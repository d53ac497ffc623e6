import type { BridgeEnd } from "@solidariteitskaart/model";
import { expect, it, vi } from "vitest";

const end = {
  dataset: { hash: "d", vintage: { code: "test" } },
  scenario: { vintage: "test" },
} as unknown as BridgeEnd;

/** The queues that a process takes work from, and under which key it asks, with these figures in the dictionary. */
async function namesWith(keys: readonly string[]): Promise<readonly string[]> {
  vi.resetModules();
  vi.doMock(import("@solidariteitskaart/model"), async (original) => ({
    ...(await original()),
    figures: keys.map((key) => ({ key })) as never,
  }));
  const { sharedAnalyses } = await import("./shared-analyses.js");
  const names: string[] = [];
  const queue = {
    take: (name: string) => names.push(name),
    ask: async ({ key }: { readonly key: string }) => {
      names.push(key);
      return "{}";
    },
  };
  const sharing = {
    queue,
    modelHash: "m",
    nameOf: () => ({ hash: "d", code: "test", importId: null }),
    find: async () => undefined,
  } as unknown as Parameters<typeof sharedAnalyses>[1];
  await sharedAnalyses(null as never, sharing).run("compareRules", [end], undefined);
  return names;
}

it("shares no kept answer with processes that know other figures", async () => {
  const [older, newer, same] = [
    await namesWith(["homesLost"]),
    await namesWith(["homesLost", "homesNotBuilt"]),
    await namesWith(["homesLost", "homesNotBuilt"]),
  ];
  expect(newer).toHaveLength(3);
  expect(newer).toEqual(same);
  expect(newer.filter((name) => older.includes(name))).toEqual([]);
});
