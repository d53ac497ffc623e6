import { loadDatasets, loadFacts } from "@solidariteitskaart/data";
import type { SectorDataset } from "@solidariteitskaart/model";
import { expect, it } from "vitest";
import { figureSources } from "../figure-sources.js";
import { inputEvidence } from "./input-evidence.js";

const read = loadFacts();
if (!read.ok) throw new Error("The shipped facts have faults");
const { facts } = read;
const loaded = loadDatasets(facts);
if (!loaded.ok) throw new Error(loaded.message);
const { datasets } = loaded;
const [newest] = facts.vintages.toSorted((p, q) => (p.code < q.code ? 1 : -1));
if (!newest) throw new Error("There is no vintage");

/** The facts with a recalculation more, which has a source that the older ones rest on too. */
const more = {
  ...facts,
  vintages: [...facts.vintages, { ...newest, code: "2027-01", date: "2027-01-01", sources: ["ortec-scenario-set"] }],
  about: {
    ...facts.about,
    vintages: { ...facts.about.vintages, sources: facts.sources.filter(({ id }) => id === "ortec-scenario-set") },
  },
};

it("names the sources of a dataset's own recalculation, whatever newer ones there are", () => {
  const imported: SectorDataset[] = datasets.map((dataset) => ({
    ...dataset,
    vintage: { ...dataset.vintage, code: "ours", date: "2026-11-01" },
  }));
  for (const dataset of [...datasets, ...imported]) {
    const evidence = inputEvidence(facts)(dataset);
    expect(inputEvidence(more)(dataset)).toEqual(evidence);
    expect(figureSources(more)(dataset)).toEqual(figureSources(facts)(dataset));
    const vintage = facts.vintages.find(({ code }) => code === dataset.vintage.code) ?? newest;
    expect(evidence.find(({ key }) => key === "marketInterest")?.sources).toEqual(vintage.sources);
  }
});
