import type { BranchFigures, CorporationFigures } from "./account-figures.js";

export type AccountCheckName = "UNITS" | "UNITS_OF_VALUE" | "BALANCE" | "RENT";

/** A sum that the accounts give twice. */
export interface AccountCheck {
  readonly kvk: string;
  readonly check: AccountCheckName;
  /** Null where the accounts don't give both, or nobody chose the lines. */
  readonly passed: boolean | null;
  readonly one: number | null;
  readonly other: number | null;
}

/** Units may be owned in part; amounts are whole euros, some added up from rounded ones. */
const tolerance: Readonly<Record<AccountCheckName, number>> = {
  UNITS: 0.5,
  UNITS_OF_VALUE: 0.5,
  BALANCE: 10,
  RENT: 10,
};

const both = (one: number | null | undefined, other: number | null | undefined) =>
  one === null || one === undefined ? (other ?? null) : one + (other ?? 0);

function compared(kvk: string, check: AccountCheckName, one: number | null, other: number | null): AccountCheck {
  const passed = one === null || other === null ? null : Math.abs(one - other) <= tolerance[check];
  return { kvk, check, passed, one, other };
}

/**
 * The checks of the accounts themselves: units of chapter 2.1 are those of the municipalities, and of chapter 2.7; assets
 * are liabilities; the rent of profit and loss is that of its specification.
 */
export function checkAccounts({ kvk, social, commercial }: CorporationFigures): readonly AccountCheck[] {
  const total = (amount: (branch: BranchFigures) => number | null | undefined) =>
    both(amount(social), amount(commercial));
  const placed = social.homesByMunicipality.size + commercial.homesByMunicipality.size > 0;
  const homes = total((branch) => branch.homesOfTotals);
  return [
    compared(kvk, "UNITS", homes, placed ? social.homes + commercial.homes : null),
    compared(
      kvk,
      "UNITS_OF_VALUE",
      homes,
      total(({ lines }) => lines.unitsOfValue),
    ),
    compared(
      kvk,
      "BALANCE",
      total(({ lines }) => lines.assets),
      total(({ lines }) => lines.liabilities),
    ),
    compared(
      kvk,
      "RENT",
      total(({ lines }) => lines.rentIncome),
      total(({ lines }) => lines.rentSpecification),
    ),
  ];
}
