import type { CorporationBranch, DatasetCorporation, SectorDataset } from "../../dataset/types.js";
import type { BranchInput, MacroPath, TaskInput } from "../../finance/types.js";
import { canonicalJson } from "../../support/canonical.js";

/** Inputs that change together and are told apart from the others when two vintages differ. */
export type InputGroup =
  | "MARKET_INTEREST"
  | "UNIT_COSTS"
  | "TASK_VOLUME"
  | "MAINTENANCE_GROWTH"
  | "BUILD_COST_GROWTH"
  | "INFLATION_AND_RENTS"
  | "VALUE_GROWTH"
  | "TAX"
  | "REFINANCING"
  | "OPERATING_COSTS"
  | "LOANS"
  | "STOCK_AND_VALUES"
  | "NORMS";

interface GroupDefinition {
  readonly key: InputGroup;
  readonly macro?: readonly (keyof MacroPath)[];
  readonly input?: readonly (keyof BranchInput)[];
  readonly task?: readonly (keyof TaskInput)[];
  /** Where tasks lie and homes stand. */
  readonly places?: readonly ("taskShares" | "homeShares")[];
  readonly norms?: true;
  readonly commercialLevy?: true;
}

/** Every input of the model is in exactly one group. */
export const inputGroups: readonly GroupDefinition[] = [
  { key: "MARKET_INTEREST", macro: ["marketInterest"] },
  { key: "UNIT_COSTS", task: ["newHomeCost", "measureCost"] },
  { key: "TASK_VOLUME", task: ["newHomes", "measures"], places: ["taskShares"] },
  { key: "MAINTENANCE_GROWTH", macro: ["maintenanceGrowth"] },
  { key: "BUILD_COST_GROWTH", macro: ["buildCostGrowth"] },
  { key: "INFLATION_AND_RENTS", macro: ["inflation", "rentGrowth"], input: ["monthlyRent", "newHomeRent", "vacancy"] },
  { key: "VALUE_GROWTH", macro: ["valueGrowth"] },
  {
    key: "TAX",
    macro: [
      "taxRate",
      "earningsStripping",
      "interestThreshold",
      "deductibleMeasures",
      "otherDeductionsPerHome",
      "strippingBase",
    ],
  },
  { key: "REFINANCING", macro: ["refinanceShare"] },
  {
    key: "OPERATING_COSTS",
    macro: ["guaranteeLevy"],
    input: ["maintenancePerHome", "newHomeMaintenance", "managementPerHome"],
    commercialLevy: true,
  },
  { key: "LOANS", input: ["debt", "interestRate"] },
  {
    key: "STOCK_AND_VALUES",
    input: [
      "homes",
      "newHomes",
      "policyValuePerHome",
      "policyValuePerNewHome",
      "salePrice",
      "saleShare",
      "demolitionShare",
    ],
    places: ["homeShares"],
  },
  { key: "NORMS", norms: true },
];

/** The fields of `to` in place of those of `from`. */
function taking<T extends object>(from: T, to: T, fields: readonly (keyof T)[] = []): T {
  if (fields.length === 0) return from;
  const taken = Object.fromEntries(fields.filter((field) => field in to).map((field) => [field, to[field]]));
  const left = Object.fromEntries(Object.entries(from).filter(([field]) => !fields.includes(field as keyof T)));
  return { ...left, ...taken } as T;
}

function branchWith(from: CorporationBranch, to: CorporationBranch, group: GroupDefinition): CorporationBranch {
  const moved = taking(from, to, group.places);
  return {
    ...moved,
    input: taking(from.input, to.input, group.input),
    task: taking(from.task, to.task, group.task),
  };
}

function corporationWith(from: DatasetCorporation, to: DatasetCorporation, group: GroupDefinition) {
  const social = branchWith(from.social, to.social, group);
  const commercial =
    from.commercial && to.commercial ? branchWith(from.commercial, to.commercial, group) : from.commercial;
  return { ...from, social, commercial };
}

/**
 * `from` with one group of inputs as in `to`. Everything else, the regions' homes and WOZ values too, stays as it is.
 * @param to of the same shape: see sameShape
 */
export function withGroup(from: SectorDataset, to: SectorDataset, key: InputGroup): SectorDataset {
  const group = inputGroups.find((definition) => definition.key === key) as GroupDefinition;
  const accounts = group.input || group.task || group.places;
  return {
    ...from,
    macro: taking(from.macro, to.macro, group.macro),
    norms: group.norms ? to.norms : from.norms,
    commercialGuaranteeLevy: group.commercialLevy ? to.commercialGuaranteeLevy : from.commercialGuaranteeLevy,
    corporations: accounts
      ? from.corporations.map((own, c) => corporationWith(own, to.corporations[c] as DatasetCorporation, group))
      : from.corporations,
  };
}

/** Whether two datasets can be mixed input by input: same years, same regions, same corporations with the same branches. */
export function sameShape(from: SectorDataset, to: SectorDataset): boolean {
  const shapeOf = (dataset: SectorDataset) => ({
    firstYear: dataset.firstYear,
    yearCount: dataset.yearCount,
    regions: dataset.regions.map(({ code, homes, woz }) => [code, homes, woz]),
    corporations: dataset.corporations.map(({ id, region, commercial }) => [id, region, commercial !== null]),
    distanceKm: dataset.distanceKm,
  });
  return canonicalJson(shapeOf(from)) === canonicalJson(shapeOf(to));
}

/** The groups in which two datasets of the same shape differ. */
export function differingGroups(from: SectorDataset, to: SectorDataset): InputGroup[] {
  const read = ({ corporations, macro, norms, commercialGuaranteeLevy }: SectorDataset, group: GroupDefinition) => {
    const branch = (b: CorporationBranch | null) =>
      b && [
        group.input?.map((f) => b.input[f] ?? null),
        group.task?.map((f) => b.task[f]),
        group.places?.map((f) => b[f]),
      ];
    const accounts = group.input || group.task || group.places;
    return canonicalJson([
      group.macro?.map((field) => macro[field] ?? null) ?? [],
      group.norms ? norms : null,
      group.commercialLevy ? commercialGuaranteeLevy : null,
      accounts ? corporations.map((c) => [branch(c.social), branch(c.commercial)]) : [],
    ]);
  };
  return inputGroups.filter((group) => read(from, group) !== read(to, group)).map((group) => group.key);
}
