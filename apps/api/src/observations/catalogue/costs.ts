import type { Bilingual } from "../../platform/words/bilingual.js";
import { type Measure, NEVER, type Sum, type Unit, YEARS } from "../measure.js";

const NOT_TWICE: Bilingual = {
  nl: "Zit al in een ander bedrag van dezelfde groep: tel ze niet samen op.",
  en: "Is part of another amount of the same group: do not add the two.",
};
const OTHER_PRICES: Bilingual = {
  nl: "Prijspeil van elk jaar zelf: tel niet op over jaren.",
  en: "In prices of each year: do not add up over years.",
};
const STOCK: Bilingual = {
  nl: "Stand aan het eind van het jaar: tel niet op over jaren.",
  en: "A stock at the end of the year: do not add up over years.",
};

const cost = (
  name: string,
  unit: Unit,
  nl: string,
  en: string,
  addsUpOver: readonly Sum[] = NEVER,
  caution?: Bilingual,
): Measure => ({
  key: `costs.${name}`,
  unit,
  label: { nl, en },
  definition: {
    nl: `${nl}: het verschil met dezelfde wereld zonder maatregelen.`,
    en: `${en}: the difference from the same world without any measure.`,
  },
  addsUpOver,
  ...(caution ? { caution } : {}),
});

const rent = "EUR-nominal/home/month";

/** Who pays for the measures of a scenario: totals of the country first, then by year. No measures: all of it is 0. */
export const costMeasures: readonly Measure[] = [
  cost("tenants.firstYear", "year", "Eerste jaar met andere huren", "First year with other rents"),
  cost("tenants.monthlyExtraFirst", rent, "Extra huur in dat jaar", "Extra rent in that year"),
  cost("tenants.monthlyExtraLast", rent, "Extra huur in het laatste jaar", "Extra rent in the last year"),
  cost(
    "tenants.targetedShare",
    "fraction",
    "Deel van de huurders dat gericht meer betaalt",
    "Share of tenants targeted",
  ),
  cost(
    "tenants.monthlyExtraTargetedFirst",
    rent,
    "Extra huur van die huurders, eerste jaar",
    "Their extra rent, first year",
  ),
  cost(
    "tenants.monthlyExtraTargetedLast",
    rent,
    "Extra huur van die huurders, laatste jaar",
    "Their extra rent, last year",
  ),
  cost("tenants.total", "EUR", "Wat huurders samen extra betalen", "What tenants pay extra together"),
  cost("state.subsidies", "EUR", "Subsidies", "Subsidies", NEVER, NOT_TWICE),
  cost("state.taxForgone", "EUR", "Gemiste vennootschapsbelasting", "Corporate income tax forgone", NEVER, NOT_TWICE),
  cost("state.total", "EUR", "Wat de staat betaalt", "What the state pays"),
  cost(
    "state.perYear",
    "EUR",
    "Wat de staat gemiddeld per jaar betaalt",
    "What the state pays a year, on average",
    NEVER,
    NOT_TWICE,
  ),
  cost("corporations.upkeepCut", "EUR", "Minder onderhoud en beheer", "Less maintenance and management"),
  cost(
    "corporations.commercialSurplusOffered",
    "EUR",
    "Ingezette ruimte van de commerciële tak",
    "Room of the commercial branch that is used",
  ),
  cost("corporations.debtExtraEnd", "EUR-nominal", "Extra schuld in het laatste jaar", "Extra debt in the last year"),
  cost("notBuilt.homesAgreed", "homes", "Afgesproken woningen", "Homes agreed"),
  cost("notBuilt.homesDropped", "homes", "Geschrapte woningen", "Homes dropped from the task", NEVER, NOT_TWICE),
  cost("notBuilt.homesLost", "homes", "Niet te financieren woningen", "Homes lost", NEVER, NOT_TWICE),
  cost("notBuilt.homes", "homes", "Woningen die er niet komen", "Homes that do not come"),
  cost("notBuilt.measuresAgreed", "measures", "Afgesproken maatregelen", "Measures agreed"),
  cost("notBuilt.measuresDropped", "measures", "Geschrapte maatregelen", "Measures dropped", NEVER, NOT_TWICE),
  cost("notBuilt.measuresLost", "measures", "Niet te financieren maatregelen", "Measures lost", NEVER, NOT_TWICE),
  cost("notBuilt.measures", "measures", "Maatregelen die er niet komen", "Measures that do not come"),
  cost("monthlyExtraRent", rent, "Extra huur, gemiddeld over alle huurders", "Extra rent, mean over all tenants"),
  cost("monthlyExtraRentTargeted", rent, "Extra huur van wie gericht meer betaalt", "Extra rent of those targeted"),
  cost("rentPaidExtra", "EUR-nominal", "Wat huurders extra betalen", "What tenants pay extra", NEVER, OTHER_PRICES),
  cost("subsidies", "EUR-nominal", "Subsidies in het jaar", "Subsidies of the year", NEVER, OTHER_PRICES),
  cost(
    "taxForgone",
    "EUR-nominal",
    "Gemiste vennootschapsbelasting in het jaar",
    "Tax forgone in the year",
    NEVER,
    OTHER_PRICES,
  ),
  cost(
    "stateTotal",
    "EUR-nominal",
    "Wat de staat in het jaar betaalt",
    "What the state pays in the year",
    NEVER,
    OTHER_PRICES,
  ),
  cost(
    "upkeepCut",
    "EUR-nominal",
    "Minder onderhoud en beheer in het jaar",
    "Less upkeep in the year",
    NEVER,
    OTHER_PRICES,
  ),
  cost("debtExtra", "EUR-nominal", "Extra schuld", "Extra debt", NEVER, STOCK),
  cost("homesDropped", "homes", "Geschrapte woningen in het jaar", "Homes dropped in the year", YEARS),
  cost("measuresDropped", "measures", "Geschrapte maatregelen in het jaar", "Measures dropped in the year", YEARS),
];
