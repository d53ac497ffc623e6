import type { AccountChoices, AccountLine } from "./account-choices.js";
import type { AccountRows } from "./account-tables.js";

export type AccountBranch = "social" | "commercial";

/** What the accounts say of one branch; null where they say nothing. */
export interface BranchFigures {
  readonly homes: number;
  /** By code of municipality, as it stands in the file. */
  readonly homesByMunicipality: ReadonlyMap<string, number>;
  /** Homes of chapter 2.1. */
  readonly homesOfTotals: number | null;
  /** EUR a home. */
  readonly woz: number | null;
  /** EUR a month and home. */
  readonly monthlyRent: number | null;
  /** EUR, of the lines that were chosen, without their sign. */
  readonly lines: Readonly<Partial<Record<AccountLine, number>>>;
}

export interface CorporationFigures {
  readonly kvk: string;
  readonly name: string;
  readonly regime: string | null;
  readonly social: BranchFigures;
  readonly commercial: BranchFigures;
  /** Not told by branch. */
  readonly sold: number | null;
  readonly demolished: number | null;
  readonly built: number | null;
}

const monthsOfYear = 12;

const sum = <Row>(rows: readonly Row[], amount: (row: Row) => number | null): number | null =>
  rows.reduce<number | null>((total, row) => {
    const value = amount(row);
    return value === null ? total : (total ?? 0) + value;
  }, null);

const per = (amount: number | null, homes: number | null): number | null =>
  amount === null || homes === null || homes <= 0 ? null : amount / homes;

/** Added up, unless they are of several years: then nobody can say which counts, and the line is not used. */
const ofOneYear = (rows: AccountRows["lines"]): number | null =>
  new Set(rows.map(({ yearType }) => yearType)).size > 1 ? null : sum(rows, (row) => row.value);

function branchFigures(
  branch: AccountBranch,
  rows: Pick<AccountRows, "totals" | "homes" | "lines">,
  { social, institution, parts, homeKinds, thisYear, wozIn, rentPer, lines: chosen }: AccountChoices,
): BranchFigures {
  // Where an account is not split, all of it is of the social branch.
  const isOf = (text: string | null) => (text === null || social.includes(text) ? "social" : "commercial") === branch;
  const isOwn = (text: string | null) => text === null || institution.includes(text);
  const own = <Row extends { readonly branch: string | null; readonly institution: string | null }>(
    all: readonly Row[],
  ) => all.filter((row) => isOf(row.branch) && isOwn(row.institution));
  const totals = own(rows.totals).filter(
    ({ part, unitKind }) => (part === null || parts.includes(part)) && homeKinds.includes(unitKind ?? ""),
  );
  const placed = own(rows.homes).filter(({ unitKind }) => homeKinds.includes(unitKind ?? ""));
  const homesByMunicipality = new Map<string, number>();
  for (const { municipality, homes } of placed) {
    const code = municipality ?? "";
    homesByMunicipality.set(code, (homesByMunicipality.get(code) ?? 0) + (homes ?? 0));
  }
  const homesOfTotals = sum(totals, (row) => row.homes);
  const homes = sum(placed, (row) => row.homes) ?? homesOfTotals ?? 0;
  const rent = per(
    sum(totals, (row) => row.rent),
    homesOfTotals,
  );
  const woz = per(
    sum(totals, (row) => row.woz),
    homesOfTotals,
  );
  const current = own(rows.lines).filter(({ yearType }) => yearType === null || thisYear.includes(yearType));
  const lines = Object.fromEntries(
    Object.entries(chosen).flatMap(([line, texts]) => {
      const amount = ofOneYear(current.filter(({ description }) => texts.includes(description ?? "")));
      return amount === null ? [] : [[line, Math.abs(amount)]];
    }),
  );
  return {
    homes,
    homesByMunicipality,
    homesOfTotals,
    woz: woz === null ? null : woz * (wozIn === "THOUSAND_EUR" ? 1000 : 1),
    monthlyRent: rent === null ? null : rent / (rentPer === "YEAR" ? monthsOfYear : 1),
    lines,
  };
}

/**
 * What the accounts say of each corporation that chapter 1 names.
 * @param choices confirmed by a person
 */
export function accountFigures(rows: AccountRows, choices: AccountChoices): readonly CorporationFigures[] {
  // Who stands there twice is one corporation all the same.
  const corporations = [...new Map(rows.corporations.toReversed().map((row) => [row.kvk, row])).values()].toReversed();
  return corporations.map(({ kvk, name, regime }): CorporationFigures => {
    const ofOwn = <Row extends { readonly kvk: string }>(all: readonly Row[]) => all.filter((row) => row.kvk === kvk);
    const own = { totals: ofOwn(rows.totals), homes: ofOwn(rows.homes), lines: ofOwn(rows.lines) };
    const mutations = ofOwn(rows.mutations);
    return {
      kvk,
      name: name ?? kvk,
      regime,
      social: branchFigures("social", own, choices),
      commercial: branchFigures("commercial", own, choices),
      built: sum(mutations, (row) => row.newHomes),
      demolished: sum(mutations, (row) => row.demolished),
      sold: sum(mutations, ({ soldToResidents, soldToOthers }) =>
        soldToResidents === null && soldToOthers === null ? null : (soldToResidents ?? 0) + (soldToOthers ?? 0),
      ),
    };
  });
}
