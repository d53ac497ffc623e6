import { accountLines, type AccountChoices as SentChoices } from "@solidariteitskaart/client";
import { type AccountChoices, proposeChoices } from "@solidariteitskaart/data";
import { expect, expectTypeOf, test } from "vitest";

/** The client may import nothing of ours, so it says for itself what goes over the wire; the compiler holds the two together. */
test("client and importer mean the same by how accounts are read", () => {
  expectTypeOf<SentChoices>().toEqualTypeOf<AccountChoices>();
  const none = { corporations: [], totals: [], homes: [], mutations: [], lines: [] };
  expect(Object.keys(proposeChoices(none, 2024).choices.lines)).toEqual([...accountLines]);
});
