import type { CostTotalEntries } from "./entry.js";

/** Who pays for the measures of a scenario: totals of the country. No measures: all of it is 0. */
export const costFigures: CostTotalEntries = {
  "costs.tenants.firstYear": {
    unit: "YEAR",
    kind: "MOMENT",
    nullable: true,
    label: { nl: "Eerste jaar met andere huren", en: "First year with other rents" },
    definition: {
      nl: "Eerste jaar met andere huren: het verschil met dezelfde wereld zonder maatregelen.",
      en: "First year with other rents: the difference from the same world without any measure.",
    },
    formula: "first year in which costs.monthlyExtraRent is not 0",
  },
  "costs.tenants.monthlyExtraFirst": {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    label: { nl: "Extra huur in dat jaar", en: "Extra rent in that year" },
    definition: {
      nl: "Extra huur in dat jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Extra rent in that year: the difference from the same world without any measure.",
    },
    formula: "costs.monthlyExtraRent in costs.tenants.firstYear",
  },
  "costs.tenants.monthlyExtraLast": {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    label: { nl: "Extra huur in het laatste jaar", en: "Extra rent in the last year" },
    definition: {
      nl: "Extra huur in het laatste jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Extra rent in the last year: the difference from the same world without any measure.",
    },
    formula: "costs.monthlyExtraRent in the last year",
  },
  "costs.tenants.targetedShare": {
    unit: "FRACTION",
    kind: "SHARE",
    nullable: true,
    label: { nl: "Deel van de huurders dat gericht meer betaalt", en: "Share of tenants targeted" },
    definition: {
      nl: "Deel van de huurders dat gericht meer betaalt: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Share of tenants targeted: the difference from the same world without any measure.",
    },
    formula: "lever.targetedRentShare / 100",
  },
  "costs.tenants.monthlyExtraTargetedFirst": {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    nullable: true,
    label: { nl: "Extra huur van die huurders, eerste jaar", en: "Their extra rent, first year" },
    definition: {
      nl: "Extra huur van die huurders, eerste jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Their extra rent, first year: the difference from the same world without any measure.",
    },
    formula: "costs.monthlyExtraRentTargeted in its first year",
  },
  "costs.tenants.monthlyExtraTargetedLast": {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    nullable: true,
    label: { nl: "Extra huur van die huurders, laatste jaar", en: "Their extra rent, last year" },
    definition: {
      nl: "Extra huur van die huurders, laatste jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Their extra rent, last year: the difference from the same world without any measure.",
    },
    formula: "costs.monthlyExtraRentTargeted in the last year",
  },
  "costs.tenants.total": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Wat huurders samen extra betalen", en: "What tenants pay extra together" },
    definition: {
      nl: "Wat huurders samen extra betalen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "What tenants pay extra together: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Een deel betaalt het Rijk via de huurtoeslag: dat rekent het model niet mee.",
      en: "The state pays part of it through housing allowance, which is not modelled.",
    },
    formula: "sum over years of costs.rentPaidExtra / building cost index",
  },
  "costs.tenants.perYear": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Wat huurders gemiddeld per jaar extra betalen", en: "What tenants pay extra a year, on average" },
    definition: {
      nl: "Wat huurders gemiddeld per jaar extra betalen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "What tenants pay extra a year, on average: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op. Een deel betaalt het Rijk via de huurtoeslag: dat rekent het model niet mee.",
      en: "Is part of another amount of the same group: do not add the two. The state pays part of it through housing allowance, which is not modelled.",
    },
    formula: "costs.tenants.total / number of years",
  },
  "costs.state.subsidies": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Subsidies", en: "Subsidies" },
    definition: {
      nl: "Subsidies: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Subsidies: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
      en: "Is part of another amount of the same group: do not add the two.",
    },
    formula: "sum over years of costs.subsidies / building cost index",
  },
  "costs.state.taxForgone": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Gemiste vennootschapsbelasting", en: "Corporate income tax forgone" },
    definition: {
      nl: "Gemiste vennootschapsbelasting: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Corporate income tax forgone: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
      en: "Is part of another amount of the same group: do not add the two.",
    },
    formula: "sum over years of costs.taxForgone / building cost index",
  },
  "costs.state.total": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Wat de staat betaalt", en: "What the state pays" },
    definition: {
      nl: "Wat de staat betaalt: het verschil met dezelfde wereld zonder maatregelen.",
      en: "What the state pays: the difference from the same world without any measure.",
    },
    formula: "costs.state.subsidies + costs.state.taxForgone",
  },
  "costs.state.perYear": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Wat de staat gemiddeld per jaar betaalt", en: "What the state pays a year, on average" },
    definition: {
      nl: "Wat de staat gemiddeld per jaar betaalt: het verschil met dezelfde wereld zonder maatregelen.",
      en: "What the state pays a year, on average: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
      en: "Is part of another amount of the same group: do not add the two.",
    },
    formula: "costs.state.total / number of years",
  },
  "costs.corporations.upkeepCut": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Minder onderhoud en beheer", en: "Less maintenance and management" },
    definition: {
      nl: "Minder onderhoud en beheer: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Less maintenance and management: the difference from the same world without any measure.",
    },
    formula: "sum over years of costs.upkeepCut / building cost index",
  },
  "costs.corporations.commercialSurplusOffered": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Ingezette ruimte van de commerciële tak", en: "Room of the commercial branch that is used" },
    definition: {
      nl: "Ingezette ruimte van de commerciële tak: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Room of the commercial branch that is used: the difference from the same world without any measure.",
    },
    formula: "lever.commercialSurplusShare * sum over regions of commercialSurplus",
  },
  "costs.corporations.debtExtraEnd": {
    unit: "EUR_NOMINAL",
    kind: "STOCK",
    label: { nl: "Extra schuld in het laatste jaar", en: "Extra debt in the last year" },
    definition: {
      nl: "Extra schuld in het laatste jaar: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Extra debt in the last year: the difference from the same world without any measure.",
    },
    formula: "costs.debtExtra in the last year",
  },
  "costs.notBuilt.homesAgreed": {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Afgesproken woningen", en: "Homes agreed" },
    definition: {
      nl: "Afgesproken woningen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Homes agreed: the difference from the same world without any measure.",
    },
    formula: "newHomes + costs.notBuilt.homesDropped",
  },
  "costs.notBuilt.homesDropped": {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Geschrapte woningen", en: "Homes dropped from the task" },
    definition: {
      nl: "Geschrapte woningen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Homes dropped from the task: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
      en: "Is part of another amount of the same group: do not add the two.",
    },
    formula: "sum over years of costs.homesDropped",
  },
  "costs.notBuilt.homesLost": {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Niet te financieren woningen", en: "Homes lost" },
    definition: {
      nl: "Niet te financieren woningen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Homes lost: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
      en: "Is part of another amount of the same group: do not add the two.",
    },
    formula: "homesLost",
  },
  "costs.notBuilt.homes": {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Woningen die er niet komen", en: "Homes that do not come" },
    definition: {
      nl: "Woningen die er niet komen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Homes that do not come: the difference from the same world without any measure.",
    },
    formula: "costs.notBuilt.homesDropped + homesLost",
  },
  "costs.notBuilt.measuresAgreed": {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Afgesproken maatregelen", en: "Measures agreed" },
    definition: {
      nl: "Afgesproken maatregelen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Measures agreed: the difference from the same world without any measure.",
    },
    formula: "measures + costs.notBuilt.measuresDropped",
  },
  "costs.notBuilt.measuresDropped": {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Geschrapte maatregelen", en: "Measures dropped" },
    definition: {
      nl: "Geschrapte maatregelen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Measures dropped: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
      en: "Is part of another amount of the same group: do not add the two.",
    },
    formula: "sum over years of costs.measuresDropped",
  },
  "costs.notBuilt.measuresLost": {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Niet te financieren maatregelen", en: "Measures lost" },
    definition: {
      nl: "Niet te financieren maatregelen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Measures lost: the difference from the same world without any measure.",
    },
    caution: {
      nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
      en: "Is part of another amount of the same group: do not add the two.",
    },
    formula: "measuresLost",
  },
  "costs.notBuilt.measures": {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Maatregelen die er niet komen", en: "Measures that do not come" },
    definition: {
      nl: "Maatregelen die er niet komen: het verschil met dezelfde wereld zonder maatregelen.",
      en: "Measures that do not come: the difference from the same world without any measure.",
    },
    formula: "costs.notBuilt.measuresDropped + measuresLost",
  },
};
