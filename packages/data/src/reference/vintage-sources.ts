import type { Source } from "@solidariteitskaart/model";
import type { FactGroup } from "../facts/fact-files.js";
import type { Facts } from "../facts/facts.js";

/** What every vintage of the reference sector is made of. */
const SHARED_GROUPS = [
  "municipalities",
  "municipalityHistory",
  "regions",
  "regionDistances",
  "npaTargets",
  "assumptions",
  "buildingAgreements",
  "provinceAgreements",
  "regionalEvidence",
  "norms",
] as const satisfies readonly Exclude<FactGroup, "datasets">[];

/**
 * The sources that one vintage rests on, in the order of their file. Those of other vintages are not among them, so that
 * a vintage stays what it is when another is added.
 */
export function vintageSources(facts: Facts, code: string): Source[] {
  const own = [
    ...facts.vintages.filter((vintage) => vintage.code === code),
    ...facts.expectedInterest.filter(({ vintage }) => vintage === code),
    ...facts.assumptions,
    ...facts.buildingAgreements,
    ...facts.provinceAgreements,
    ...facts.npaTargets,
    ...facts.regionalEvidence.filter(({ finding }) => finding === "hardest-hit"),
  ].flatMap((row) => row.sources);
  const ofGroups = SHARED_GROUPS.flatMap((group) => facts.about[group].sources.map(({ id }) => id));
  const used = new Set([...own, ...ofGroups]);
  return facts.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, title, url, licence, retrieved }) => ({ id, title, url, licence, retrieved }));
}
