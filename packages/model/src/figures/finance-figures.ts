import type { FinanceEntries } from "./entry.js";
import { REGIONS } from "./sums.js";

/** The books of the social branch (DAEB), by year; keys start with "finance.". */
export const financeFigures: FinanceEntries = {
  homes: {
    unit: "HOMES",
    kind: "STOCK",
    real: true,
    label: { nl: "Woningen (DAEB)", en: "Homes (social branch)" },
    term: { nl: "woningen", en: "homes" },
    definition: { nl: "Verhuurde woningen aan het eind van het jaar.", en: "Homes let at the end of the year." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Stand aan het eind van het jaar: tel niet op over jaren.",
      en: "A stock at the end of the year: do not add up over years.",
    },
    formula: "finance.homes before - sales - demolition + financed share of newHomes",
  },
  newCohortHomes: {
    unit: "HOMES",
    kind: "STOCK",
    real: true,
    label: { nl: "Waarvan gebouwd sinds 2025", en: "Of which built since 2025" },
    term: { nl: "woningen gebouwd sinds 2025", en: "homes built since 2025" },
    definition: {
      nl: "Woningen die sinds het begin van de afspraken gebouwd zijn, aan het eind van het jaar.",
      en: "Homes built since the start of the agreements, at the end of the year.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Stand aan het eind van het jaar: tel niet op over jaren.",
      en: "A stock at the end of the year: do not add up over years.",
    },
    formula: "finance.newCohortHomes before + financed share of newHomes",
  },
  debt: {
    unit: "EUR_NOMINAL",
    kind: "STOCK",
    label: { nl: "Schuld", en: "Debt" },
    definition: { nl: "Leningen aan het eind van het jaar.", en: "Loans at the end of the year." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Stand aan het eind van het jaar: tel niet op over jaren.",
      en: "A stock at the end of the year: do not add up over years.",
    },
    formula:
      "max(0, finance.debt before + finance.invested - finance.operatingCashFlow + finance.interest - sales - grants), sales = saleShare * finance.homes before * salePrice",
  },
  invested: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Investeringen", en: "Invested" },
    term: { nl: "geïnvesteerd", en: "invested" },
    definition: { nl: "In nieuwe woningen en maatregelen.", en: "In new homes and measures." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula: "(task - unmet) * building cost index of the year",
  },
  rentIncome: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Huurinkomsten", en: "Rent income" },
    definition: { nl: "Ontvangen huur.", en: "Rent received." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula: "12 * finance.monthlyRent * finance.homes before * (1 - vacancy)",
  },
  operatingCosts: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Onderhoud en beheer", en: "Operating costs" },
    term: {
      nl: "kosten van onderhoud, beheer en obligoheffing",
      en: "cost of maintenance, management and guarantee levy",
    },
    definition: {
      nl: "Uitgaven aan onderhoud en beheer, met de obligoheffing.",
      en: "Spent on maintenance and management, with the guarantee levy.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula:
      "maintenancePerHome grown with maintenanceGrowth * (finance.homes before - finance.newCohortHomes before) + newHomeMaintenance grown with maintenanceGrowth * finance.newCohortHomes before + managementPerHome grown with inflation * finance.homes before + finance.guaranteeLevy",
  },
  guaranteeLevy: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Obligoheffing", en: "Guarantee levy" },
    definition: {
      nl: "Jaarlijkse betaling aan het waarborgfonds (WSW), een deel van de schuld.",
      en: "Yearly payment to the guarantee fund (WSW), a share of the debt.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula: "guaranteeLevy * finance.debt before",
  },
  interest: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Rente", en: "Interest" },
    definition: { nl: "Betaalde rente.", en: "Interest paid." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula:
      "((1 - refinanceShare) * finance.interestRate before + refinanceShare * marketInterest) * finance.debt before; nothing is refinanced in the first year",
  },
  tax: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Vennootschapsbelasting", en: "Corporate income tax" },
    term: { nl: "belasting", en: "tax" },
    definition: { nl: "Betaalde vennootschapsbelasting (vpb).", en: "Corporate income tax paid." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula:
      "sum over corporations of taxRate * max(0, fiscalEarnings - min(interest, max(interestThreshold, earningsStripping * fiscalEarnings)) - otherDeductionsPerHome * homes), fiscalEarnings = rent - costs - deductibleMeasures * measures * measureCost",
  },
  strippingTax: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Belasting door renteaftrekbeperking", en: "Tax by earnings stripping" },
    definition: {
      nl: "Deel van de vennootschapsbelasting doordat niet alle rente aftrekbaar is (ATAD).",
      en: "Part of the corporate income tax because not all interest is deductible (ATAD).",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula:
      "sum over corporations of taxRate * (interest - min(interest, max(interestThreshold, earningsStripping * fiscalEarnings))), fiscalEarnings = rent - costs - deductibleMeasures * measures * measureCost",
  },
  operatingCashFlow: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Operationele kasstroom", en: "Operating cash flow" },
    term: { nl: "wat er overblijft uit huur", en: "what is left of the rent" },
    definition: {
      nl: "Huur min onderhoud, beheer en belasting, vóór rente.",
      en: "Rent less operating costs and tax, before interest.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula: "finance.rentIncome - finance.operatingCosts - finance.tax",
  },
  statePays: {
    unit: "EUR_NOMINAL",
    kind: "FLOW",
    label: { nl: "Subsidies", en: "Subsidies" },
    term: { nl: "wat het Rijk betaalt", en: "what the state pays" },
    definition: { nl: "Subsidies en bijdragen van de staat.", en: "Subsidies and grants of the state." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
      en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
    },
    formula: "subsidies on what is built, and grants spread by task",
  },
  interestRate: {
    unit: "FRACTION",
    kind: "SHARE",
    label: { nl: "Gemiddelde rente", en: "Mean interest rate" },
    term: { nl: "rente op de leningen", en: "interest on the loans" },
    definition: { nl: "Gemiddelde rente van de leningen.", en: "Mean rate of the loans." },
    formula:
      "mean over loans: finance.interestRate before, refinanceShare of it at marketInterest; new loans at marketInterest",
  },
  icr: {
    unit: "RATIO",
    kind: "SHARE",
    nullable: true,
    label: { nl: "Rentedekkingsgraad (ICR)", en: "Interest cover (ICR)" },
    term: { nl: "rentedekking", en: "interest cover" },
    definition: {
      nl: "Operationele kasstroom gedeeld door rente; leeg zonder rente.",
      en: "Operating cash flow divided by interest; empty without interest.",
    },
    formula: "finance.operatingCashFlow / finance.interest",
  },
  ltv: {
    unit: "FRACTION",
    kind: "SHARE",
    nullable: true,
    label: { nl: "Loan to value (LTV)", en: "Loan to value (LTV)" },
    term: { nl: "lening en waarde", en: "loan to value" },
    definition: { nl: "Schuld gedeeld door beleidswaarde.", en: "Debt divided by policy value." },
    formula: "finance.debt / policy value of all homes, grown with valueGrowth",
  },
  monthlyRent: {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    label: { nl: "Gemiddelde huur", en: "Mean rent" },
    term: { nl: "huur per maand", en: "rent a month" },
    definition: { nl: "Gemiddelde huur per woning per maand.", en: "Mean rent a home a month." },
    formula:
      "mean over both cohorts of monthlyRent grown with rentGrowth and newHomeRent grown with rentGrowth, plus targeted increases",
  },
  monthlyResultPerHome: {
    unit: "EUR_NOMINAL_PER_HOME_PER_MONTH",
    kind: "MEAN",
    label: { nl: "Resultaat per woning per maand", en: "Result per home per month" },
    term: { nl: "resultaat per woning per maand", en: "monthly result per home" },
    definition: { nl: "Na rente en maatregelen.", en: "After interest and measures." },
    formula:
      "(finance.operatingCashFlow - finance.interest - measures carried out * measureCost) / finance.homes before / 12",
  },
  taxPerHome: {
    unit: "EUR_NOMINAL_PER_HOME",
    kind: "MEAN",
    label: { nl: "Vennootschapsbelasting per woning", en: "Corporate income tax a home" },
    term: { nl: "belasting per woning", en: "tax per home" },
    definition: { nl: "Vennootschapsbelasting gedeeld door woningen.", en: "Corporate income tax divided by homes." },
    formula: "finance.tax / finance.homes before",
  },
  debtPerHome: {
    unit: "EUR_NOMINAL_PER_HOME",
    kind: "MEAN",
    label: { nl: "Schuld per woning", en: "Debt per home" },
    term: { nl: "schuld per woning", en: "debt per home" },
    definition: { nl: "Leningen gedeeld door woningen.", en: "Loans divided by homes." },
    formula: "finance.debt / finance.homes",
  },
};
