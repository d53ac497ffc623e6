import type { CorporationBranch, DatasetCorporation, DatasetRegion, SectorDataset } from "../../dataset/types.js";
import type { BranchInput, TaskInput } from "../../finance/types.js";
import { hashOf } from "../../support/canonical.js";

/** Code of the whole country among merged corporations. */
export const COUNTRY = "NL";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Mean of a value by weight; the plain mean where nothing has weight. */
function weighted(values: readonly number[], weights: readonly number[]): number {
  const all = sum(weights);
  if (all === 0) return sum(values) / values.length;
  return sum(values.map((value, k) => value * (weights[k] as number))) / all;
}

function mergeInputs(inputs: readonly BranchInput[]): BranchInput {
  const of = (field: keyof BranchInput) => inputs.map((input) => input[field] ?? 0);
  const [homes, debt] = [of("homes"), of("debt")];
  const perHome = (field: keyof BranchInput) => weighted(of(field), homes);
  const newHomes = of("newHomes");
  const older = homes.map((all, k) => all - (newHomes[k] as number));
  // Where a cohort is empty its figures are those of the homes that will come: weighted by all homes.
  const cohort = (field: keyof BranchInput, weights: readonly number[]) =>
    weighted(of(field), sum(weights) > 0 ? weights : homes);
  return {
    homes: sum(homes),
    newHomes: sum(newHomes),
    debt: sum(debt),
    interestRate: weighted(of("interestRate"), debt),
    monthlyRent: cohort("monthlyRent", older),
    newHomeRent: cohort("newHomeRent", newHomes),
    maintenancePerHome: cohort("maintenancePerHome", older),
    newHomeMaintenance: cohort("newHomeMaintenance", newHomes),
    managementPerHome: perHome("managementPerHome"),
    policyValuePerHome: cohort("policyValuePerHome", older),
    policyValuePerNewHome: cohort("policyValuePerNewHome", newHomes),
    salePrice: weighted(
      of("salePrice"),
      inputs.map((input) => input.homes * input.saleShare),
    ),
    vacancy: weighted(
      of("vacancy"),
      inputs.map((input) => input.homes * input.monthlyRent),
    ),
    saleShare: perHome("saleShare"),
    demolitionShare: perHome("demolitionShare"),
  };
}

function mergeTasks(tasks: readonly TaskInput[]): TaskInput {
  const byYear = (field: "newHomes" | "measures") =>
    (tasks[0]?.[field] ?? []).map((_, t) => sum(tasks.map((task) => task[field][t] as number)));
  const mean = (cost: "newHomeCost" | "measureCost", count: "newHomes" | "measures") =>
    weighted(
      tasks.map((task) => task[cost]),
      tasks.map((task) => sum(task[count])),
    );
  return {
    newHomes: byYear("newHomes"),
    measures: byYear("measures"),
    newHomeCost: mean("newHomeCost", "newHomes"),
    measureCost: mean("measureCost", "measures"),
  };
}

function mergeBranches(branches: readonly CorporationBranch[], region: string): CorporationBranch {
  const own = [{ region, share: 1 }];
  return {
    input: mergeInputs(branches.map((branch) => branch.input)),
    task: mergeTasks(branches.map((branch) => branch.task)),
    taskShares: own,
    homeShares: own,
  };
}

function merged(region: string, corporations: readonly DatasetCorporation[]): DatasetCorporation {
  const social = mergeBranches(
    corporations.map((corporation) => corporation.social),
    region,
  );
  return { id: region, name: region, region, social, commercial: null };
}

/**
 * One set of social books for each region, or for the country: what corporations could do if they shared everything.
 * Sums and weighted means, so equal corporations merge without any loss.
 */
export function mergeCorporations(dataset: SectorDataset, into: "REGIONS" | "COUNTRY"): SectorDataset {
  const country: DatasetRegion = {
    code: COUNTRY,
    name: COUNTRY,
    homes: sum(dataset.regions.map((region) => region.homes)),
    woz: sum(dataset.regions.map((region) => region.woz)),
  };
  const regions = into === "COUNTRY" ? [country] : dataset.regions;
  const corporations = regions.flatMap(({ code }) => {
    const own = dataset.corporations.filter((corporation) => into === "COUNTRY" || corporation.region === code);
    return own.length > 0 ? [merged(code, own)] : [];
  });
  return { ...dataset, hash: hashOf({ dataset: dataset.hash, into }), regions, corporations };
}
