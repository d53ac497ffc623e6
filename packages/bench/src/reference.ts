import {
  describeFaults,
  type Facts,
  hangingRegions,
  loadDatasets,
  loadFacts,
  loadVariants,
} from "@solidariteitskaart/data";
import type { SectorDataset } from "@solidariteitskaart/model";

function readFacts(): Facts {
  const reading = loadFacts();
  if (!reading.ok) throw new Error(describeFaults(reading.faults));
  return reading.facts;
}

/** How tables write the code of a region: with " ±" where choices decide whether it falls short. */
export function hangsMarks(vintage: string): (region: string) => string {
  const reading = loadVariants(readFacts());
  if (!reading.ok) throw new Error(reading.message);
  const hanging = hangingRegions([...reading.sectorsOf(vintage)], vintage);
  return (region) => (hanging.has(region) ? `${region} ±` : region);
}

/** The reference sector of every published vintage, newest first. */
export function referenceSectors(): readonly SectorDataset[] {
  const reading = loadDatasets(readFacts());
  if (!reading.ok) throw new Error(reading.message);
  return reading.datasets;
}
