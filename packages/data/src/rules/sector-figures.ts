import { type Rule, rowFault } from "./rule.js";

/** A period ends after it begins. */
const periodsInOrder: Rule = {
  whole: [],
  check: ({ sectorFigures }) =>
    sectorFigures.rows
      .filter((row) => row.periodFrom !== null && row.periodTo !== null && row.periodTo < row.periodFrom)
      .map((row) => {
        const allowed = `${row.periodFrom} or later`;
        return rowFault(sectorFigures, row, "period_to", row.periodTo, "lies before period_from", allowed);
      }),
};

/** Figures of one metric can be compared: they have one unit. */
const oneUnitPerMetric: Rule = {
  whole: [],
  check: ({ sectorFigures }) => {
    const units = new Map<string, string>();
    return sectorFigures.rows.flatMap((row) => {
      const unit = units.get(row.metric) ?? row.unit;
      units.set(row.metric, unit);
      if (unit === row.unit) return [];
      return [rowFault(sectorFigures, row, "unit", row.unit, `is not the unit of ${row.metric} above`, unit)];
    });
  },
};

export const sectorFigureRules: readonly Rule[] = [periodsInOrder, oneUnitPerMetric];
