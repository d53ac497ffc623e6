import { type Rule, rowFault } from "./rule.js";

/** Each region has municipalities, exactly as many as its row says. */
const municipalityCounts: Rule = {
  whole: ["regions", "municipalities"],
  check: ({ regions, municipalities }) =>
    regions.rows.flatMap((region) => {
      const count = municipalities.rows.filter((municipality) => municipality.region === region.code).length;
      if (count === region.municipalities2025) return [];
      const what = `is not the number of municipalities of ${region.code} in ${municipalities.file}`;
      return [rowFault(regions, region, "municipalities_2025", region.municipalities2025, what, String(count))];
    }),
};

/** Labels exist for every region, and the Dutch one is the region's own name. */
const labels: Rule = {
  whole: ["regions", "regionLabels"],
  check: ({ regions, regionLabels }) =>
    regions.rows.flatMap((region) => {
      const label = regionLabels.rows.find((candidate) => candidate.code === region.code);
      if (label === undefined)
        return [
          rowFault(regions, region, "code", region.code, `has no label in ${regionLabels.file}`, "one label each"),
        ];
      if (label.nameNl === region.name) return [];
      const what = `differs from the name in ${regions.file}`;
      return [rowFault(regionLabels, label, "name_nl", label.nameNl, what, region.name)];
    }),
};

export const regionRules: readonly Rule[] = [municipalityCounts, labels];
