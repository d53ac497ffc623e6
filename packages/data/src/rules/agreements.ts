import { countryCode } from "../facts/building-agreement.js";
import { fileFault } from "../faults/fact-fault.js";
import { type Rule, rowFault, total } from "./rule.js";

/** One row for each province and one for the country, whose total leaves room for the provinces without a figure. */
const provincesOfTheCountry: Rule = {
  whole: ["buildingAgreements", "municipalities"],
  check: ({ buildingAgreements, municipalities }) => {
    const provinces = new Map(municipalities.rows.map((row) => [row.provinceCode, row.province]));
    const listed = new Set(buildingAgreements.rows.map((row) => row.code));
    const missing = [countryCode, ...provinces.keys()]
      .filter((code) => !listed.has(code))
      .map((code) => fileFault(buildingAgreements.file, `has no row for ${code}`, "NL and every province"));
    const misnamed = buildingAgreements.rows
      .filter((row) => row.code !== countryCode && provinces.get(row.code) !== row.name)
      .map((row) => {
        const what = `is not how ${row.code} is called in ${municipalities.file}`;
        return rowFault(buildingAgreements, row, "name", row.name, what, provinces.get(row.code) ?? "a province");
      });
    return [...missing, ...misnamed];
  },
};

const partsWithinTotal: Rule = {
  whole: ["buildingAgreements"],
  check: ({ buildingAgreements }) => {
    const country = buildingAgreements.rows.find((row) => row.code === countryCode);
    if (country === undefined) return [];
    const parts = total(
      buildingAgreements.rows.filter((row) => row.code !== countryCode),
      (row) => row.homes ?? 0,
    );
    if (country.homes !== null && parts <= country.homes) return [];
    const what = "is less than its provinces together";
    return [rowFault(buildingAgreements, country, "homes", country.homes, what, `at least ${parts}`)];
  },
};

export const agreementRules: readonly Rule[] = [provincesOfTheCountry, partsWithinTotal];
