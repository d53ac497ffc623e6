import type { CostYearEntries } from "./entry.js";
import { YEARS } from "./sums.js";

/** Who pays for the measures of a scenario, year by year. */
export const costYearFigures: CostYearEntries = {
  "costs.monthlyExtraRent": {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    label: { nl: "Extra huur, gemiddeld over alle huurders", en: "Extra rent, mean over all tenants" },
    definition: {
      nl: "Extra huur, gemiddeld over alle huurders: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Extra rent, mean over all tenants: the difference from the same world without any measure.",
    },
    formula: "finance.monthlyRent - the rent that the same homes would have without measures",
  },
  "costs.monthlyExtraRentTargeted": {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    nullable: true,
    label: { nl: "Extra huur van wie gericht meer betaalt", en: "Extra rent of those targeted" },
    definition: {
      nl: "Extra huur van wie gericht meer betaalt: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Extra rent of those targeted: the difference from the same world without any measure.",
    },
    formula: "extra rent for all + lever.targetedRentIncrease grown with rentGrowth",
  },
  "costs.rentPaidExtra": {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Wat huurders extra betalen", en: "What tenants pay extra" },
    definition: {
      nl: "Wat huurders extra betalen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "What tenants pay extra: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren. Een deel betaalt het Rijk via de huurtoeslag: dat rekent het model niet mee.",
      en: "In prices of each year: do not add up over years. The state pays part of it through housing allowance, which is not modelled.",
    },
    formula: "finance.rentIncome * costs.monthlyExtraRent / finance.monthlyRent",
  },
  "costs.subsidies": {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Subsidies in het jaar", en: "Subsidies of the year" },
    definition: {
      nl: "Subsidies in het jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Subsidies of the year: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren.",
      en: "In prices of each year: do not add up over years.",
    },
    formula: "finance.statePays",
  },
  "costs.taxForgone": {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Gemiste vennootschapsbelasting in het jaar", en: "Tax forgone in the year" },
    definition: {
      nl: "Gemiste vennootschapsbelasting in het jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Tax forgone in the year: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren.",
      en: "In prices of each year: do not add up over years.",
    },
    formula: "finance.tax.withoutMeasures - finance.tax",
  },
  "costs.stateTotal": {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Wat de staat in het jaar betaalt", en: "What the state pays in the year" },
    definition: {
      nl: "Wat de staat in het jaar betaalt: het verschil met dezelfde wereld zonder maatregelen.",
      en: "What the state pays in the year: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren.",
      en: "In prices of each year: do not add up over years.",
    },
    formula: "costs.subsidies + costs.taxForgone",
  },
  "costs.upkeepCut": {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Minder onderhoud en beheer in het jaar", en: "Less upkeep in the year" },
    definition: {
      nl: "Minder onderhoud en beheer in het jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Less upkeep in the year: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren.",
      en: "In prices of each year: do not add up over years.",
    },
    formula: "operating costs that levers take off: finance.operatingCosts without them - finance.operatingCosts",
  },
  "costs.debtExtra": {
    unit: "EUR_NOMINAL",
    kind: "STOCK",
    label: { nl: "Extra schuld", en: "Extra debt" },
    definition: {
      nl: "Extra schuld: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Extra debt: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Stand aan het eind van het jaar: tel niet op over jaren.",
      en: "A stock at the end of the year: do not add up over years.",
    },
    formula: "finance.debt - finance.debt.withoutMeasures",
  },
  "costs.homesDropped": {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Geschrapte woningen in het jaar", en: "Homes dropped in the year" },
    definition: {
      nl: "Geschrapte woningen in het jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Homes dropped in the year: the difference from the same world without any measure.",
    },
    addsUpOver: YEARS,
    formula: "agreed homes of the year - newHomes",
  },
  "costs.measuresDropped": {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Geschrapte maatregelen in het jaar", en: "Measures dropped in the year" },
    definition: {
      nl: "Geschrapte maatregelen in het jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Measures dropped in the year: the difference from the same world without any measure.",
    },
    addsUpOver: YEARS,
    formula: "agreed measures of the year - measures",
  },
};
