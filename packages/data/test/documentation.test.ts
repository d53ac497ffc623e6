import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFacts } from "../src/load-facts.js";

const loaded = loadFacts();
if (!loaded.ok) throw new Error("the shipped facts have faults");
const { datasets, sources } = loaded.facts;

const pages = new URL("../../../docs/data/", import.meta.url);

describe("the documentation of the data", () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    "has a page that is right about %s",
    (id, dataset) => {
      const path = new URL(`${id}.md`, pages);
      expect(existsSync(path)).toBe(true);
      const page = readFileSync(path, "utf8");
      expect(page).toContain(`packages/data/facts/${dataset.file}\``);
      expect(page).toContain(`${dataset.status} as a whole`);
      for (const source of sources.filter((candidate) => dataset.sources.includes(candidate.id)))
        expect(page).toContain(source.title);
      for (const heading of [
        "What",
        "Columns",
        "Source and licence",
        "Status",
        "Revisions",
        "What may not be added up",
      ])
        expect(page).toContain(`**${heading}.**`);
    },
  );

  it("lists every page", () => {
    const list = readFileSync(new URL("README.md", pages), "utf8");
    for (const { id } of datasets) expect(list).toContain(`(${id}.md)`);
  });
});
