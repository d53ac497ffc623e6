import type { Bilingual } from "../../platform/words/bilingual.js";
import { type Measure, NEVER, REGIONS, type Sum, type Unit } from "../measure.js";

const OTHER_PRICES: Bilingual = {
  nl: "Prijspeil van elk jaar zelf: tel niet op over jaren, en niet op bij bedragen in prijspeil 2025.",
  en: "In prices of each year: do not add up over years, nor to amounts in prices of 2025.",
};
const STOCK: Bilingual = {
  nl: "Stand aan het eind van het jaar: tel niet op over jaren.",
  en: "A stock at the end of the year: do not add up over years.",
};

const book = (
  name: string,
  unit: Unit,
  label: Bilingual,
  definition: Bilingual,
  addsUpOver: readonly Sum[] = REGIONS,
  caution?: Bilingual,
): Measure => ({ key: `finance.${name}`, unit, label, definition, addsUpOver, ...(caution ? { caution } : {}) });

/** The books of the social branch (DAEB), by year. */
export const financeMeasures: readonly Measure[] = [
  book(
    "homes",
    "homes",
    { nl: "Woningen (DAEB)", en: "Homes (social branch)" },
    { nl: "Verhuurde woningen aan het eind van het jaar.", en: "Homes let at the end of the year." },
    REGIONS,
    STOCK,
  ),
  book(
    "newCohortHomes",
    "homes",
    { nl: "Waarvan gebouwd sinds 2025", en: "Of which built since 2025" },
    {
      nl: "Woningen die sinds het begin van de afspraken gebouwd zijn, aan het eind van het jaar.",
      en: "Homes built since the start of the agreements, at the end of the year.",
    },
    REGIONS,
    STOCK,
  ),
  book(
    "debt",
    "EUR-nominal",
    { nl: "Schuld", en: "Debt" },
    { nl: "Leningen aan het eind van het jaar.", en: "Loans at the end of the year." },
    REGIONS,
    STOCK,
  ),
  book(
    "invested",
    "EUR-nominal",
    { nl: "Investeringen", en: "Invested" },
    { nl: "In nieuwe woningen en maatregelen.", en: "In new homes and measures." },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "rentIncome",
    "EUR-nominal",
    { nl: "Huurinkomsten", en: "Rent income" },
    { nl: "Ontvangen huur.", en: "Rent received." },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "operatingCosts",
    "EUR-nominal",
    { nl: "Onderhoud en beheer", en: "Operating costs" },
    {
      nl: "Uitgaven aan onderhoud en beheer, met de obligoheffing.",
      en: "Spent on maintenance and management, with the guarantee levy.",
    },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "guaranteeLevy",
    "EUR-nominal",
    { nl: "Obligoheffing", en: "Guarantee levy" },
    {
      nl: "Jaarlijkse betaling aan het waarborgfonds (WSW), een deel van de schuld.",
      en: "Yearly payment to the guarantee fund (WSW), a share of the debt.",
    },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "interest",
    "EUR-nominal",
    { nl: "Rente", en: "Interest" },
    { nl: "Betaalde rente.", en: "Interest paid." },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "tax",
    "EUR-nominal",
    { nl: "Vennootschapsbelasting", en: "Corporate income tax" },
    { nl: "Betaalde vennootschapsbelasting (vpb).", en: "Corporate income tax paid." },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "strippingTax",
    "EUR-nominal",
    { nl: "Belasting door renteaftrekbeperking", en: "Tax by earnings stripping" },
    {
      nl: "Deel van de vennootschapsbelasting doordat niet alle rente aftrekbaar is (ATAD).",
      en: "Part of the corporate income tax because not all interest is deductible (ATAD).",
    },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "operatingCashFlow",
    "EUR-nominal",
    { nl: "Operationele kasstroom", en: "Operating cash flow" },
    {
      nl: "Huur min onderhoud, beheer en belasting, vóór rente.",
      en: "Rent less operating costs and tax, before interest.",
    },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "statePays",
    "EUR-nominal",
    { nl: "Subsidies", en: "Subsidies" },
    { nl: "Subsidies en bijdragen van de staat.", en: "Subsidies and grants of the state." },
    REGIONS,
    OTHER_PRICES,
  ),
  book(
    "interestRate",
    "fraction",
    { nl: "Gemiddelde rente", en: "Mean interest rate" },
    { nl: "Gemiddelde rente van de leningen.", en: "Mean rate of the loans." },
    NEVER,
  ),
  book(
    "icr",
    "ratio",
    { nl: "Rentedekkingsgraad (ICR)", en: "Interest cover (ICR)" },
    {
      nl: "Operationele kasstroom gedeeld door rente; leeg zonder rente.",
      en: "Operating cash flow divided by interest; empty without interest.",
    },
    NEVER,
  ),
  book(
    "ltv",
    "fraction",
    { nl: "Loan to value (LTV)", en: "Loan to value (LTV)" },
    { nl: "Schuld gedeeld door beleidswaarde.", en: "Debt divided by policy value." },
    NEVER,
  ),
  book(
    "monthlyRent",
    "EUR-nominal/home/month",
    { nl: "Gemiddelde huur", en: "Mean rent" },
    { nl: "Gemiddelde huur per woning per maand.", en: "Mean rent a home a month." },
    NEVER,
  ),
  book(
    "monthlyResultPerHome",
    "EUR-nominal/home/month",
    { nl: "Resultaat per woning per maand", en: "Result a home a month" },
    { nl: "Na rente en maatregelen.", en: "After interest and measures." },
    NEVER,
  ),
  book(
    "taxPerHome",
    "EUR-nominal/home",
    { nl: "Vennootschapsbelasting per woning", en: "Corporate income tax a home" },
    { nl: "Vennootschapsbelasting gedeeld door woningen.", en: "Corporate income tax divided by homes." },
    NEVER,
  ),
  book(
    "debtPerHome",
    "EUR-nominal/home",
    { nl: "Schuld per woning", en: "Debt a home" },
    { nl: "Leningen gedeeld door woningen.", en: "Loans divided by homes." },
    NEVER,
  ),
];
