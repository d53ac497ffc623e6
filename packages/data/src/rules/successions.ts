import { type Rule, rowFault, total } from "./rule.js";

/** Weights are written with four digits, so their sum can be off by less than this. */
const weightTolerance = 1e-9;

const weightsAddUp: Rule = {
  whole: ["municipalitySuccessions"],
  check: ({ municipalitySuccessions }) => {
    const oldCodes = new Set(municipalitySuccessions.rows.map((row) => row.oldCode));
    return [...oldCodes].flatMap((oldCode) => {
      const rows = municipalitySuccessions.rows.filter((row) => row.oldCode === oldCode);
      const sum = total(rows, (row) => row.weight);
      if (Math.abs(sum - 1) <= weightTolerance) return [];
      const last = rows.at(-1) as (typeof rows)[number];
      const what = `brings the weights of ${oldCode} to ${Number(sum.toFixed(6))}`;
      return [
        rowFault(
          municipalitySuccessions,
          last,
          "weight",
          last.weight,
          what,
          "weights of one old code that add up to 1",
        ),
      ];
    });
  },
};

/** An old code ends in the history where its row says so, and is gone by 2025. */
const endsInHistory: Rule = {
  whole: ["municipalityHistory"],
  check: ({ municipalitySuccessions, municipalityHistory }) =>
    municipalitySuccessions.rows.flatMap((row) => {
      const own = municipalityHistory.rows.filter((year) => year.code === row.oldCode);
      const last = own.reduce((latest, year) => Math.max(latest, year.year), 0);
      if (last === 0) {
        const what = `is not in ${municipalityHistory.file}`;
        return [rowFault(municipalitySuccessions, row, "old_code", row.oldCode, what, "a code of an earlier year")];
      }
      if (last !== row.lastYear) {
        const what = `is not the last year of ${row.oldCode} in ${municipalityHistory.file}`;
        return [rowFault(municipalitySuccessions, row, "last_year", row.lastYear, what, String(last))];
      }
      const name = own.find((year) => year.year === last)?.name;
      if (name === row.oldName) return [];
      const what = `is not how ${row.oldCode} is called in ${municipalityHistory.file}`;
      return [rowFault(municipalitySuccessions, row, "old_name", row.oldName, what, name ?? null)];
    }),
};

export const successionRules: readonly Rule[] = [weightsAddUp, endsInHistory];
