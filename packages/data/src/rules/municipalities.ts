import type { Municipality } from "../facts/municipality.js";
import type { MunicipalityYear } from "../facts/municipality-year.js";
import { type Rule, rowFault } from "./rule.js";

/** Year of the main table, which the history holds once more. */
const currentYear = 2025;

/** A province has one code and one name. */
const provinceNames: Rule = {
  whole: [],
  check: ({ municipalities }) => {
    const names = new Map<string, string>();
    return municipalities.rows.flatMap((row) => {
      const name = names.get(row.provinceCode) ?? row.province;
      names.set(row.provinceCode, name);
      if (name === row.province) return [];
      return [
        rowFault(municipalities, row, "province", row.province, `is not how ${row.provinceCode} is called above`, name),
      ];
    });
  },
};

const sharedColumns: readonly (readonly [string, (row: Municipality | MunicipalityYear) => string | number])[] = [
  ["name", (row) => row.name],
  ["dwellings", (row) => row.dwellings],
  ["housing_corporation_share_pct", (row) => row.corporationSharePercent],
  ["mean_woz_value_eur", (row) => row.meanWozValue],
  ["households", (row) => row.households],
  ["inhabitants", (row) => row.inhabitants],
];

/** The same figure in two files is the same. */
const sameAsHistory: Rule = {
  whole: ["municipalityHistory"],
  check: ({ municipalities, municipalityHistory }) => {
    const history = new Map(
      municipalityHistory.rows.filter((row) => row.year === currentYear).map((row) => [row.code, row]),
    );
    return municipalities.rows.flatMap((row) => {
      const same = history.get(row.code);
      if (same === undefined)
        return [
          rowFault(municipalities, row, "code", row.code, `has no ${currentYear} in ${municipalityHistory.file}`, null),
        ];
      return sharedColumns
        .filter(([, value]) => value(row) !== value(same))
        .map(([column, value]) => {
          const what = `differs from ${currentYear} in ${municipalityHistory.file}`;
          return rowFault(municipalities, row, column, value(row), what, String(value(same)));
        });
    });
  },
};

/** The history has no gap of years, and knows where every municipality of its years is now. */
const historyIsComplete: Rule = {
  whole: ["municipalities", "municipalityHistory", "municipalitySuccessions"],
  check: ({ municipalities, municipalityHistory, municipalitySuccessions }) => {
    const years = new Set(municipalityHistory.rows.map((row) => row.year));
    const known = new Set([
      ...municipalities.rows.map((row) => row.code),
      ...municipalitySuccessions.rows.map((row) => row.oldCode),
    ]);
    return municipalityHistory.rows.flatMap((row) => {
      if (row.year < currentYear && !years.has(row.year + 1))
        return [
          rowFault(municipalityHistory, row, "year", row.year, "is not followed by the next year", `${row.year + 1}`),
        ];
      if (known.has(row.code)) return [];
      const what = `is neither in ${municipalities.file} nor in ${municipalitySuccessions.file}`;
      return [
        rowFault(municipalityHistory, row, "code", row.code, what, "a municipality of 2025 or one with a successor"),
      ];
    });
  },
};

export const municipalityRules: readonly Rule[] = [provinceNames, sameAsHistory, historyIsComplete];
