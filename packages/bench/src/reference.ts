import { describeFaults, loadDatasets, loadFacts } from "@solidariteitskaart/data";
import type { SectorDataset } from "@solidariteitskaart/model";

/** The reference sector of every published vintage, newest first. */
export function referenceSectors(): readonly SectorDataset[] {
  const facts = loadFacts();
  if (!facts.ok) throw new Error(describeFaults(facts.faults));
  const reading = loadDatasets(facts.facts);
  if (!reading.ok) throw new Error(reading.message);
  return reading.datasets;
}
