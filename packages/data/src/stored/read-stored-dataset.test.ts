import type { RegionTableDataset } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../load-facts.js";
import { loadDatasets } from "../reference/load-datasets.js";
import { readStoredDataset } from "./read-stored-dataset.js";

const facts = loadFacts();
if (!facts.ok) throw new Error("the shipped facts have faults");
const loaded = loadDatasets(facts.facts);
if (!loaded.ok) throw new Error(loaded.message);
const [sector] = loaded.datasets;
if (!sector) throw new Error("there are no datasets");

const table: RegionTableDataset = {
  kind: "REGION_TABLE",
  modelEdition: 2,
  vintage: sector.vintage,
  hash: "a".repeat(64),
  firstYear: 2025,
  yearCount: 10,
  regions: sector.regions,
  distanceKm: sector.distanceKm,
  positions: sector.regions.map(({ code }) => ({
    region: code,
    task: 2,
    shortfall: 1,
    surplus: 0,
    newHomes: null,
    measures: null,
  })),
  sources: [],
};

/** As it was stored: JSON. */
const stored = (content: object): unknown => JSON.parse(JSON.stringify(content));
const { modelEdition: _, ...tableOfFirst } = table;
const { modelEdition: __, ...sectorOfFirst } = sector;

describe("a recalculation out of the store", () => {
  it("comes out as it went in", () => {
    expect(readStoredDataset(stored(table))).toEqual({ ok: true, dataset: table });
    expect(readStoredDataset(stored(sector))).toEqual({ ok: true, dataset: stored(sector) });
  });

  it("of an older edition is brought to this one where it means the same", () => {
    expect(readStoredDataset(stored(tableOfFirst))).toEqual({ ok: true, dataset: table });
    expect(readStoredDataset(stored({ ...table, modelEdition: 1 }))).toEqual({ ok: true, dataset: table });
  });

  it("is refused with what to do where it does not", () => {
    expect(readStoredDataset(stored(sectorOfFirst))).toMatchObject({
      ok: false,
      refusal: { code: "OLD_EDITION", edition: 1, allowed: "import the file again" },
    });
    expect(readStoredDataset(stored({ ...table, modelEdition: 3 }))).toMatchObject({
      ok: false,
      refusal: { code: "NEWER_EDITION", edition: 3 },
    });
  });

  it.each([
    ["nothing", null],
    ["a list", []],
    ["other content", { kind: "HOLDINGS", hash: "b" }],
    ["a table without positions", { ...table, positions: [] }],
    ["an amount that is a text", { ...table, positions: [{ ...table.positions[0], task: "2" }] }],
    ["a sector without a path", { ...sector, macro: { ...sector.macro, rentGrowth: undefined } }],
    ["an edition that is none", { ...table, modelEdition: "2" }],
  ])("that is %s is no recalculation", (_name, content) => {
    const reading = readStoredDataset(content);
    expect(reading).toMatchObject({ ok: false, refusal: { code: expect.stringMatching(/NOT_READABLE|OLD_EDITION/) } });
  });
});
