import type { AssumptionBranch } from "../facts/assumption.js";
import { fileFault } from "../faults/fact-fault.js";
import { requiredAssumptions } from "./required-assumptions.js";
import { type Rule, rowFault, total } from "./rule.js";

const complete: Rule = {
  whole: ["assumptions"],
  check: ({ assumptions }) => {
    const given = (key: string, branch: AssumptionBranch) =>
      assumptions.rows.some((row) => row.key === key && (row.branch === branch || row.branch === "both"));
    return requiredAssumptions
      .filter(([key, branch]) => !given(key, branch))
      .map(([key, branch]) =>
        fileFault(
          assumptions.file,
          `has no ${key} of the ${branch === "sector" ? "sector" : `${branch} branch`}`,
          "one value",
        ),
      );
  },
};

const branchesShareTheHomes: Rule = {
  whole: ["assumptions"],
  check: ({ assumptions }) => {
    const shares = assumptions.rows.filter((row) => row.key === "homesShare");
    const last = shares.at(-1);
    const sum = total(shares, (row) => row.value);
    if (last === undefined || Math.abs(sum - 1) < 1e-9) return [];
    const what = `brings the shares of the branches to ${Number(sum.toFixed(6))}`;
    return [rowFault(assumptions, last, "value", last.value, what, "shares that add up to 1")];
  },
};

const yearsInOrder: Rule = {
  whole: [],
  check: ({ assumptions }) =>
    assumptions.rows
      .filter((row) => row.fromYear !== null && row.untilYear !== null && row.untilYear < row.fromYear)
      .map((row) =>
        rowFault(
          assumptions,
          row,
          "until_year",
          row.untilYear,
          "lies before its first year",
          `${row.fromYear} or later`,
        ),
      ),
};

export const assumptionRules: readonly Rule[] = [complete, branchesShareTheHomes, yearsInOrder];
