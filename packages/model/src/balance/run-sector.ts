import type { PreparedBranch, PreparedSector } from "../dataset/prepare-sector.js";
import { type BranchState, newBranchState, startBranch } from "../finance/branch-state.js";
import { type BranchStep, newBranchStep } from "../finance/branch-step.js";
import { stepBranch } from "../finance/step-branch.js";
import type { Norms, TaskInput } from "../finance/types.js";
import type { RunSettings } from "../scenario/run-settings.js";
import { addFinance, FINANCE_FIELDS } from "./finance-fields.js";

/**
 * Sums of one run over all corporations. Regions by place, years by place: index r * years + t. Amounts are real EUR
 * in prices of the first year unless said otherwise.
 */
export interface SectorRun {
  readonly regionCount: number;
  readonly yearCount: number;
  readonly task: Float64Array;
  readonly unmet: Float64Array;
  readonly newHomes: Float64Array;
  readonly measures: Float64Array;
  readonly homesLost: Float64Array;
  readonly measuresLost: Float64Array;
  /** The agreed numbers, before any ambition. */
  readonly agreedHomes: Float64Array;
  readonly agreedMeasures: Float64Array;
  /** By region. */
  readonly room: Float64Array;
  readonly commercialNeed: Float64Array;
  readonly commercialRoom: Float64Array;
  /** Social branch, EUR of that year, index (r * years + t) * FINANCE_FIELDS.length + field; by core region. */
  readonly finance: Float64Array;
  /** Social branch by corporation and year: EUR of the first year, and what is reported of the last year. */
  readonly corporations: CorporationRuns;
}

export interface CorporationRuns {
  readonly task: Float64Array;
  readonly unmet: Float64Array;
  readonly room: Float64Array;
  readonly homesLost: Float64Array;
  readonly measuresLost: Float64Array;
  /** Agreed, but taken out of the task by a lower ambition; less than none where more is asked. */
  readonly homesScrapped: Float64Array;
  readonly measuresScrapped: Float64Array;
  readonly debtEnd: Float64Array;
  /** NaN where no interest is paid. */
  readonly icrEnd: Float64Array;
  readonly ltvEnd: Float64Array;
  /** Place of the first year with less than the whole task; -1 where there is none. */
  readonly firstShortYear: Int32Array;
}

/**
 * FULL: everything below. BALANCE: what the regional balance needs and no more, for analyses that repeat it thousands
 * of times: no books, no corporations, and the commercial branch only where it counts.
 */
export type RunDetail = "FULL" | "BALANCE";

function emptyRun(
  { regionCodes, corporations: all, agreed }: PreparedSector,
  years: number,
  withBooks: boolean,
): SectorRun {
  const [regions, corporations] = [regionCodes.length, all.length];
  const byRegionYear = () => new Float64Array(regions * years);
  const byCorporation = () => new Float64Array(withBooks ? corporations : 0);
  return {
    regionCount: regions,
    yearCount: years,
    task: byRegionYear(),
    unmet: byRegionYear(),
    newHomes: byRegionYear(),
    measures: byRegionYear(),
    homesLost: byRegionYear(),
    measuresLost: byRegionYear(),
    agreedHomes: agreed.newHomes,
    agreedMeasures: agreed.measures,
    room: new Float64Array(regions),
    commercialNeed: new Float64Array(regions),
    commercialRoom: new Float64Array(regions),
    finance: new Float64Array(withBooks ? regions * years * FINANCE_FIELDS.length : 0),
    corporations: {
      task: byCorporation(),
      unmet: byCorporation(),
      room: byCorporation(),
      homesLost: byCorporation(),
      measuresLost: byCorporation(),
      homesScrapped: byCorporation(),
      measuresScrapped: byCorporation(),
      debtEnd: byCorporation(),
      icrEnd: byCorporation(),
      ltvEnd: byCorporation(),
      firstShortYear: new Int32Array(withBooks ? corporations : 0).fill(-1),
    },
  };
}

/** Shares below this count as the whole task: rounding noise of a norm that just binds. */
const WHOLE_TASK = 1 - 1e-9;

/** Projects every corporation and adds up, region by region: the unmet task where it lies, the room where homes stand. */
export function runSector(sector: PreparedSector, settings: RunSettings, detail: RunDetail = "FULL"): SectorRun {
  const { terms, norms, commercialSurplusShare } = settings;
  const withBooks = detail === "FULL";
  const withCommercial = withBooks || commercialSurplusShare > 0;
  const years = terms.yearCount;
  const run = emptyRun(sector, years, withBooks);
  const state = newBranchState();
  const step = newBranchStep();
  sector.corporations.forEach((corporation, c) => {
    runSocialBranch(run, corporation.social, corporation.region, c, settings, withBooks, state, step);
    if (corporation.commercial && withCommercial) {
      runCommercialBranch(run, corporation.commercial, settings, norms.commercial, state, step);
    }
  });
  return run;
}

function runSocialBranch(
  run: SectorRun,
  branch: PreparedBranch,
  coreRegion: number,
  c: number,
  { terms, norms }: RunSettings,
  withBooks: boolean,
  state: BranchState,
  step: BranchStep,
): void {
  const { taskShares, homeShares } = branch;
  startBranch(state, branch.input, branch.task);
  for (let t = 0; t < run.yearCount; t++) {
    stepBranch(state, branch.input, branch.task, terms, norms.social, t, step);
    const deflator = terms.buildCostIndex[t] as number;
    const task = step.task / deflator;
    const unmet = step.unmet / deflator;
    for (let k = 0; k < taskShares.regions.length; k++) {
      const at = (taskShares.regions[k] as number) * run.yearCount + t;
      const part = taskShares.shares[k] as number;
      run.task[at] = (run.task[at] as number) + part * task;
      run.unmet[at] = (run.unmet[at] as number) + part * unmet;
      run.newHomes[at] = (run.newHomes[at] as number) + part * step.newHomes;
      run.measures[at] = (run.measures[at] as number) + part * step.measures;
      run.homesLost[at] = (run.homesLost[at] as number) + part * step.homesLost;
      run.measuresLost[at] = (run.measuresLost[at] as number) + part * step.measuresLost;
    }
    if (!withBooks) continue;
    keepBooks(run, coreRegion, c, t, step, task, unmet);
    keepScrapped(run.corporations, c, branch.task, t, step);
  }
  const room = step.room / (terms.buildCostIndex[run.yearCount - 1] as number);
  if (withBooks) closeBooks(run.corporations, c, step, room);
  spread(run.room, homeShares.regions, homeShares.shares, room);
}

/** One year of one corporation: the books by region, and its own sums. */
function keepBooks(
  run: SectorRun,
  coreRegion: number,
  c: number,
  t: number,
  step: BranchStep,
  task: number,
  unmet: number,
): void {
  const own = run.corporations;
  addFinance(run.finance, (coreRegion * run.yearCount + t) * FINANCE_FIELDS.length, step);
  own.task[c] = (own.task[c] as number) + task;
  own.unmet[c] = (own.unmet[c] as number) + unmet;
  own.homesLost[c] = (own.homesLost[c] as number) + step.homesLost;
  own.measuresLost[c] = (own.measuresLost[c] as number) + step.measuresLost;
  if (step.share < WHOLE_TASK && own.firstShortYear[c] === -1) own.firstShortYear[c] = t;
}

/** What one corporation agreed in a year, and the scenario does not ask of it. */
function keepScrapped(
  own: CorporationRuns,
  c: number,
  { newHomes, measures }: TaskInput,
  t: number,
  step: BranchStep,
): void {
  own.homesScrapped[c] = (own.homesScrapped[c] as number) + (newHomes[t] as number) - step.newHomes;
  own.measuresScrapped[c] = (own.measuresScrapped[c] as number) + (measures[t] as number) - step.measures;
}

/** What is reported of the last year. */
function closeBooks(own: CorporationRuns, c: number, step: BranchStep, room: number): void {
  own.room[c] = room;
  own.debtEnd[c] = step.debt;
  own.icrEnd[c] = step.interest > 0 ? step.operatingCashFlow / step.interest : Number.NaN;
  own.ltvEnd[c] = step.ltv;
}

/** The commercial branch is balanced apart: only its unmet task and its room count. */
function runCommercialBranch(
  run: SectorRun,
  branch: PreparedBranch,
  { commercialTerms: terms }: RunSettings,
  norms: Norms,
  state: BranchState,
  step: BranchStep,
): void {
  startBranch(state, branch.input, branch.task);
  let unmet = 0;
  for (let t = 0; t < run.yearCount; t++) {
    stepBranch(state, branch.input, branch.task, terms, norms, t, step);
    unmet += step.unmet / (terms.buildCostIndex[t] as number);
  }
  const room = step.room / (terms.buildCostIndex[run.yearCount - 1] as number);
  spread(run.commercialNeed, branch.taskShares.regions, branch.taskShares.shares, unmet);
  spread(run.commercialRoom, branch.homeShares.regions, branch.homeShares.shares, room);
}

function spread(target: Float64Array, regions: Int32Array, shares: Float64Array, amount: number): void {
  for (let k = 0; k < regions.length; k++) {
    const r = regions[k] as number;
    target[r] = (target[r] as number) + (shares[k] as number) * amount;
  }
}
