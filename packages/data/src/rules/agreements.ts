import { countryCode } from "../facts/province-agreement.js";
import { fileFault } from "../faults/fact-fault.js";
import { type Rule, rowFault, total } from "./rule.js";

/** One row for each province and one for the country, whose total leaves room for the provinces without a figure. */
const provincesOfTheCountry: Rule = {
  whole: ["provinceAgreements", "municipalities"],
  check: ({ provinceAgreements, municipalities }) => {
    const provinces = new Map(municipalities.rows.map((row) => [row.provinceCode, row.province]));
    const listed = new Set(provinceAgreements.rows.map((row) => row.code));
    const missing = [countryCode, ...provinces.keys()]
      .filter((code) => !listed.has(code))
      .map((code) => fileFault(provinceAgreements.file, `has no row for ${code}`, "NL and every province"));
    const misnamed = provinceAgreements.rows
      .filter((row) => row.code !== countryCode && provinces.get(row.code) !== row.name)
      .map((row) => {
        const what = `is not how ${row.code} is called in ${municipalities.file}`;
        return rowFault(provinceAgreements, row, "name", row.name, what, provinces.get(row.code) ?? "a province");
      });
    return [...missing, ...misnamed];
  },
};

const partsWithinTotal: Rule = {
  whole: ["provinceAgreements"],
  check: ({ provinceAgreements }) => {
    const country = provinceAgreements.rows.find((row) => row.code === countryCode);
    if (country === undefined) return [];
    const parts = total(
      provinceAgreements.rows.filter((row) => row.code !== countryCode),
      (row) => row.homes,
    );
    if (parts <= country.homes) return [];
    const what = "is less than its provinces together";
    return [rowFault(provinceAgreements, country, "homes", country.homes, what, `at least ${parts}`)];
  },
};

/** Every municipality is in one group, so that the groups together are the country. */
const municipalitiesOnce: Rule = {
  whole: ["buildingAgreements", "municipalities"],
  check: ({ buildingAgreements, municipalities }) => {
    const groupOf = new Map<string, string>();
    const twice = buildingAgreements.rows.flatMap((row) =>
      row.municipalities.flatMap((code) => {
        const other = groupOf.get(code);
        groupOf.set(code, row.id);
        const what = `is in ${other} already`;
        return other === undefined
          ? []
          : [rowFault(buildingAgreements, row, "municipalities", code, what, "each municipality once")];
      }),
    );
    const missing = municipalities.rows
      .filter(({ code }) => !groupOf.has(code))
      .map(({ code, name }) =>
        fileFault(buildingAgreements.file, `has no group with ${code} (${name})`, "every municipality once"),
      );
    return [...twice, ...missing];
  },
};

export const agreementRules: readonly Rule[] = [provincesOfTheCountry, partsWithinTotal, municipalitiesOnce];
