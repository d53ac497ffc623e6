import type { BranchInput, CorporationBranch, DatasetCorporation, SectorDataset } from "@solidariteitskaart/model";
import type { RawCell } from "../importers/file/table.js";
import { type MunicipalityIndex } from "../importers/places/municipality-index.js";
import { fullMunicipalityCode } from "../importers/places/place-key.js";
import { type AccountCheck, checkAccounts } from "./account-checks.js";
import type { AccountBranch, BranchFigures, CorporationFigures } from "./account-figures.js";

/** A row of a table of corporations, by key of its columns. */
export type AccountTableRow = Readonly<Record<string, RawCell>>;

/** What a corporation's own accounts gave, and what stands in for the rest. */
export interface AccountOrigin {
  readonly kvk: string;
  readonly name: string;
  /** "social.debt": from its accounts. */
  readonly facts: readonly string[];
  /** "commercial.vacancy": as the reference sector has it in the region where most of its homes stand. */
  readonly fromReference: readonly string[];
}

export interface AccountTable {
  readonly rows: readonly AccountTableRow[];
  readonly checks: readonly AccountCheck[];
  readonly origins: readonly AccountOrigin[];
  /** Corporations without a row, and why. */
  readonly leftOut: readonly { readonly kvk: string; readonly name: string; readonly reason: string }[];
}

interface Ground {
  readonly base: SectorDataset;
  readonly index: MunicipalityIndex;
}

/** A rate outside of this was made of figures that don't belong together. */
const usualRate = { least: 0.01, most: 0.05 };
const monthsOfYear = 12;

/** Homes by code of a municipality that there is; the others are in no place that is known. */
function placesOf({ homesByMunicipality }: BranchFigures, { index }: Ground): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [text, homes] of homesByMunicipality) {
    for (const { code, share } of index.find(fullMunicipalityCode(text) ?? text) ?? []) {
      if (homes > 0) found.set(code, (found.get(code) ?? 0) + homes * share);
    }
  }
  return found;
}

function coreRegion(figures: CorporationFigures, ground: Ground): string | null {
  const homes = new Map<string, number>();
  for (const branch of [figures.social, figures.commercial]) {
    for (const [code, count] of placesOf(branch, ground)) {
      const region = ground.index.regionOf(code) ?? "";
      homes.set(region, (homes.get(region) ?? 0) + count);
    }
  }
  return [...homes].sort(([, p], [, q]) => q - p)[0]?.[0] ?? null;
}

/** A branch of the reference sector in a region, as one: debt and task by home. */
function referenceOf(corporations: readonly DatasetCorporation[], region: string, branch: AccountBranch) {
  const own = corporations.filter((one) => one.region === region).flatMap((one) => one[branch] ?? []);
  const [first] = own;
  if (first === undefined) return null;
  const homes = own.reduce((sum, { input }) => sum + input.homes, 0);
  const debt = own.reduce((sum, { input }) => sum + input.debt, 0);
  const newHomes = own.reduce((sum, { input }) => sum + (input.newHomes ?? 0), 0);
  return { input: first.input, own, homes, debtPerHome: debt / homes, newShare: newHomes / homes };
}

type Reference = NonNullable<ReturnType<typeof referenceOf>>;

/** Which checks a line must not have failed to be used. */
const heldBy: Readonly<Record<string, AccountCheck["check"]>> = {
  debt: "BALANCE",
  interestRate: "BALANCE",
  salePrice: "UNITS",
  monthlyRent: "UNITS",
  policyValuePerHome: "UNITS_OF_VALUE",
};

const ratio = (amount: number | null | undefined, homes: number): number | null =>
  amount === null || amount === undefined || homes <= 0 ? null : amount / homes;

/** What the accounts say of the model's inputs; null where they don't. */
function inputsOf(
  branch: BranchFigures,
  figures: CorporationFigures,
  name: AccountBranch,
  { input }: Reference,
  region: { readonly homes: number; readonly woz: number } | undefined,
  failed: ReadonlySet<string>,
): Readonly<Record<string, number | null>> {
  const { homes, lines, woz, monthlyRent } = branch;
  const debt = lines.debt ?? null;
  const rate = debt === null || debt === 0 || lines.interest === undefined ? null : lines.interest / debt;
  const isUsual = rate !== null && rate >= usualRate.least && rate <= usualRate.most;
  // What the accounts tell of sales and demolition is not split; nearly all of it is social.
  const whole = (amount: number | null) => (name === "social" ? ratio(amount, homes) : null);
  const wozOfRegion = region === undefined || region.homes === 0 ? null : region.woz / region.homes;
  return {
    debt,
    interestRate: isUsual ? rate : null,
    // The rent of profit and loss stands in for that of chapter 2.1, unless its own check fails.
    monthlyRent: monthlyRent ?? (failed.has("RENT") ? null : ratio(lines.rentIncome, homes * monthsOfYear)),
    maintenancePerHome: ratio(lines.maintenance, homes),
    managementPerHome: ratio(lines.management, homes),
    policyValuePerHome: ratio(lines.policyValue, homes),
    salePrice: woz === null || wozOfRegion === null ? null : (input.salePrice / wozOfRegion) * woz,
    saleShare: whole(figures.sold),
    demolitionShare: whole(figures.demolished),
  };
}

/** The task of the reference sector in the region, for as many homes as this branch has. */
function taskCells({ own, homes }: Reference, count: number, { firstYear, yearCount }: SectorDataset): AccountTableRow {
  const years = Array.from({ length: yearCount }, (_, t) => {
    const part = (key: "newHomes" | "measures") =>
      (own.reduce((sum, { task }: CorporationBranch) => sum + (task[key][t] ?? 0), 0) / homes) * count;
    return [
      [`newHomes${firstYear + t}`, part("newHomes")] as const,
      [`measures${firstYear + t}`, part("measures")] as const,
    ];
  });
  const [first] = own;
  const { newHomeCost = 0, measureCost = 0 } = first?.task ?? {};
  return { newHomeCost, measureCost, ...Object.fromEntries(years.flat()) };
}

const listed = (places: ReadonlyMap<string, number>): string =>
  [...places].map(([code, homes]) => `${code}=${Number(homes.toFixed(3))}`).join("; ");

function branchRow(
  figures: CorporationFigures,
  name: AccountBranch,
  region: string,
  failed: ReadonlySet<string>,
  ground: Ground,
) {
  const branch = figures[name];
  const { base } = ground;
  const reference = referenceOf(base.corporations, region, name) ?? referenceOf(base.corporations, region, "social");
  if (branch.homes <= 0 || reference === null) return null;
  const told = inputsOf(
    branch,
    figures,
    name,
    reference,
    base.regions.find(({ code }) => code === region),
    failed,
  );
  const used = Object.entries(told).filter(([key, value]) => value !== null && !failed.has(heldBy[key] ?? ""));
  const { newHomes: _counted, ...input } = reference.input;
  const usual: Omit<BranchInput, "newHomes"> & { readonly newCohortHomes: number } = {
    ...input,
    homes: branch.homes,
    debt: reference.debtPerHome * branch.homes,
    newCohortHomes: reference.newShare * branch.homes,
  };
  const facts = ["homes", ...used.map(([key]) => key)];
  const row: AccountTableRow = {
    id: figures.kvk,
    name: figures.name,
    branch: name,
    region,
    homeShares: listed(placesOf(branch, ground)),
    ...usual,
    ...Object.fromEntries(used),
    ...taskCells(reference, branch.homes, base),
  };
  return { row, facts, fromReference: [...Object.keys(usual).filter((key) => !facts.includes(key)), "task"] };
}

/**
 * A table of corporations out of their own accounts. What the accounts don't say, or what one of their own checks fails, is
 * as the reference sector has it in the region where most homes stand, and is named.
 * @param figures of each corporation, see {@link accountFigures}
 * @returns rows for the import of a table of corporations, with what each figure is
 */
export function corporationRowsOf(figures: readonly CorporationFigures[], ground: Ground): AccountTable {
  const rows: AccountTableRow[] = [];
  const origins: AccountOrigin[] = [];
  const leftOut: { kvk: string; name: string; reason: string }[] = [];
  const checks = figures.flatMap(checkAccounts);
  for (const one of figures) {
    const { kvk, name } = one;
    const failed = new Set(
      checks.filter((check) => check.kvk === kvk && check.passed === false).map(({ check }) => check),
    );
    const region = coreRegion(one, ground);
    const social = region === null ? null : branchRow(one, "social", region, failed, ground);
    if (region === null || social === null) {
      leftOut.push({
        kvk,
        name,
        reason: region === null ? "no homes in a municipality that is known" : "no social homes",
      });
      continue;
    }
    const commercial = branchRow(one, "commercial", region, failed, ground);
    const named = (of: AccountBranch, keys: readonly string[]) => keys.map((key) => `${of}.${key}`);
    rows.push(social.row, ...(commercial === null ? [] : [commercial.row]));
    origins.push({
      kvk,
      name,
      facts: [...named("social", social.facts), ...named("commercial", commercial?.facts ?? [])],
      fromReference: [
        ...named("social", social.fromReference),
        ...named("commercial", commercial?.fromReference ?? []),
      ],
    });
  }
  return { rows, checks, origins, leftOut };
}
