import type { FactTables } from "../facts/fact-files.js";
import { type Rule, rowFault } from "./rule.js";

const claimAmount = (tables: FactTables, id: string) => tables.claims.rows.find((claim) => claim.id === id)?.amount;

/** A claim whose unit is a number holds one. */
const claimsAreNumbers: Rule = {
  whole: [],
  check: ({ claims }) =>
    claims.rows
      .filter((claim) => claim.amount !== null && !Number.isFinite(claim.amount))
      .map((claim) =>
        rowFault(claims, claim, "value", claim.value, `is not a number of ${claim.unit}`, "a plain number"),
      ),
};

/** Which claim and which sector figure print the same amount as a vintage. */
const amounts = [
  { column: "shortfall_eur", of: "shortfall", claim: "shortfall", metric: "npa-shortfall" },
  { column: "surplus_eur", of: "surplus", claim: "surplus", metric: "npa-surplus" },
  { column: "task_eur", of: "task", claim: null, metric: "npa-task" },
] as const;

/** Vintages, claims and sector figures print the same amounts. */
const vintagesAgree: Rule = {
  whole: ["claims", "sectorFigures"],
  check: (tables) =>
    tables.vintages.rows.flatMap((vintage) =>
      amounts.flatMap(({ column, of, claim, metric }) => {
        const { amount } = vintage[of];
        const figure = tables.sectorFigures.rows.find((row) => row.metric === metric && row.series === vintage.code);
        const others: [string, number | null | undefined][] = [
          [
            tables.claims.file,
            claim === null ? undefined : claimAmount(tables, `${claim}-${vintage.code.slice(0, 4)}`),
          ],
          [tables.sectorFigures.file, figure?.value],
        ];
        return others
          .filter(([, other]) => other !== undefined && other !== null && other !== amount)
          .map(([file, other]) =>
            rowFault(tables.vintages, vintage, column, amount, `differs from ${file}`, String(other)),
          );
      }),
    ),
};

/** The two branches keep the supervisor's norms as they are listed. */
const normsAgree: Rule = {
  whole: ["norms"],
  check: ({ norms, assumptions }) =>
    norms.rows
      .filter((norm) => norm.kind === "supervisor" && (norm.ratio === "ICR" || norm.ratio === "LTV"))
      .flatMap((norm) => {
        const key = norm.ratio.toLowerCase();
        const row = assumptions.rows.find((candidate) => candidate.key === key && candidate.branch === norm.branch);
        if (row === undefined || row.value === norm.limit) return [];
        return [
          rowFault(
            assumptions,
            row,
            "value",
            row.value,
            `differs from ${norm.id} in ${norms.file}`,
            String(norm.limit),
          ),
        ];
      }),
};

export const publishedFigureRules: readonly Rule[] = [claimsAreNumbers, vintagesAgree, normsAgree];
