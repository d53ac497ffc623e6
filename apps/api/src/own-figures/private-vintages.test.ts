import type { DatasetEntry, StoredContent, StoredDataset } from "@solidariteitskaart/store";
import { describe, expect, it } from "vitest";
import { testPlatform } from "../../test/support/test-platform.js";
import { privateVintages } from "./private-vintages.js";
import { withImports } from "./with-imports.js";

const TOKEN = "t".repeat(32);
const base = testPlatform();
const [sector] = base.datasets;
if (!sector) throw new Error("there are no datasets");

const opened = (content: object) => {
  const label = { nl: "Onze cijfers", en: "Our figures" };
  const entry = { code: "2026-11", kind: "SECTOR", label, hash: "a" } as unknown as DatasetEntry;
  const stored: StoredDataset = { ...entry, content: content as StoredContent };
  const own = privateVintages({ entryByToken: async () => entry, datasetByToken: async () => stored });
  return withImports(base, { published: [], refusals: new Map(), boundaries: null }, own);
};

describe("a private import", () => {
  it("made for this edition is answered with", async () => {
    const platform = opened({ ...sector, vintage: { ...sector.vintage, code: "2026-11" } });
    expect(await platform.parseScenario({ vintage: TOKEN })).toMatchObject({ scenario: { vintage: TOKEN } });
  });

  it("made for an older edition says so to its owner, and what to do", async () => {
    const { modelEdition: _, ...first } = sector;
    const platform = opened(first);
    const fault = { code: "OLD_EDITION", path: "vintage", value: "Our figures", allowed: "import the file again" };
    expect(await platform.parseScenario({ vintage: TOKEN })).toMatchObject({ faults: [fault] });
    expect(await platform.findDataset(TOKEN)).toBeUndefined();
    expect(platform.refusalOf(TOKEN)).toMatchObject(fault);
  });
});
