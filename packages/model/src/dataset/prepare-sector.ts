import type { BranchInput, TaskInput } from "../finance/types.js";
import type { CorporationBranch, RegionShare, SectorDataset } from "./types.js";

/** Shares as places in the list of regions, so that a run needs no look-ups by name. */
export interface PreparedShares {
  readonly regions: Int32Array;
  readonly shares: Float64Array;
}

export interface PreparedBranch {
  readonly input: BranchInput;
  readonly task: TaskInput;
  readonly taskShares: PreparedShares;
  readonly homeShares: PreparedShares;
}

export interface PreparedCorporation {
  /** Place of the core region. */
  readonly region: number;
  readonly social: PreparedBranch;
  readonly commercial: PreparedBranch | null;
}

/** Agreed numbers by region and year, index r * yearCount + t: before any ambition, so the same in every run. */
export interface PreparedAgreements {
  readonly newHomes: Float64Array;
  readonly measures: Float64Array;
}

export interface PreparedSector {
  readonly regionCodes: readonly string[];
  readonly corporations: readonly PreparedCorporation[];
  readonly agreed: PreparedAgreements;
}

/**
 * A copy with every field in one order, whatever way the dataset was put together: the engine then reads all branches
 * by one hidden class, which makes a run twice as fast.
 */
function sameShapeInput(input: BranchInput): BranchInput {
  return {
    homes: input.homes,
    newHomes: input.newHomes ?? 0,
    debt: input.debt,
    interestRate: input.interestRate,
    monthlyRent: input.monthlyRent,
    newHomeRent: input.newHomeRent,
    maintenancePerHome: input.maintenancePerHome,
    newHomeMaintenance: input.newHomeMaintenance,
    managementPerHome: input.managementPerHome,
    policyValuePerHome: input.policyValuePerHome,
    policyValuePerNewHome: input.policyValuePerNewHome,
    salePrice: input.salePrice,
    vacancy: input.vacancy,
    saleShare: input.saleShare,
    demolitionShare: input.demolitionShare,
  };
}

function sameShapeTask(task: TaskInput): TaskInput {
  return {
    newHomes: task.newHomes,
    measures: task.measures,
    newHomeCost: task.newHomeCost,
    measureCost: task.measureCost,
  };
}

/** Added up in the order in which a run adds up its task: where the ambition is the agreed one, nothing is apart. */
function agreedNumbers(
  corporations: readonly PreparedCorporation[],
  regionCount: number,
  yearCount: number,
): PreparedAgreements {
  const newHomes = new Float64Array(regionCount * yearCount);
  const measures = new Float64Array(regionCount * yearCount);
  for (const { social } of corporations) {
    const { regions, shares } = social.taskShares;
    for (let t = 0; t < yearCount; t++) {
      for (let k = 0; k < regions.length; k++) {
        const at = (regions[k] as number) * yearCount + t;
        const part = shares[k] as number;
        newHomes[at] = (newHomes[at] as number) + part * (social.task.newHomes[t] as number);
        measures[at] = (measures[at] as number) + part * (social.task.measures[t] as number);
      }
    }
  }
  return { newHomes, measures };
}

/** Datasets are immutable, so what is derived from one can be kept beside it. */
const prepared = new WeakMap<SectorDataset, PreparedSector>();

export function prepareSector(dataset: SectorDataset): PreparedSector {
  const known = prepared.get(dataset);
  if (known) return known;
  const regionCodes = dataset.regions.map((region) => region.code);
  const place = new Map(regionCodes.map((code, index) => [code, index]));
  const placeOf = (code: string): number => {
    const index = place.get(code);
    if (index === undefined) throw new RangeError(`The dataset has no region ${code}`);
    return index;
  };
  const sharesOf = (list: readonly RegionShare[]): PreparedShares => ({
    regions: Int32Array.from(list, (item) => placeOf(item.region)),
    shares: Float64Array.from(list, (item) => item.share),
  });
  const branchOf = (branch: CorporationBranch): PreparedBranch => ({
    input: sameShapeInput(branch.input),
    task: sameShapeTask(branch.task),
    taskShares: sharesOf(branch.taskShares),
    homeShares: sharesOf(branch.homeShares),
  });
  const corporations = dataset.corporations.map(
    (corporation): PreparedCorporation => ({
      region: placeOf(corporation.region),
      social: branchOf(corporation.social),
      commercial: corporation.commercial ? branchOf(corporation.commercial) : null,
    }),
  );
  const agreed = agreedNumbers(corporations, regionCodes.length, dataset.yearCount);
  const sector: PreparedSector = { regionCodes, corporations, agreed };
  prepared.set(dataset, sector);
  return sector;
}
