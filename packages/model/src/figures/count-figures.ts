import type { BalanceEntries } from "./entry.js";
import { BOTH, REGIONS } from "./sums.js";

/** Homes, measures, regions and years that are counted. */
export const countFigures = {
  newHomes: {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Nieuwbouwopgave", en: "New homes of the task" },
    term: { nl: "nieuwe woningen", en: "new homes" },
    definition: { nl: "Nieuwe woningen die zijn afgesproken.", en: "New homes that were agreed." },
    addsUpOver: BOTH,
    formula: {
      NATIONAL: "sum over regions of newHomes",
      REGION:
        "agreed numbers, what is demolished replaced where it stood and the rest spread over groups of municipalities by the agreements",
      YEAR: "agreed number of the year, spread over municipalities, times ambitionHomes",
    },
  },
  measures: {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Verduurzamingsopgave", en: "Measures of the task" },
    term: { nl: "maatregelen", en: "measures" },
    definition: { nl: "Maatregelen die zijn afgesproken.", en: "Sustainability measures that were agreed." },
    addsUpOver: BOTH,
    caution: {
      nl: "Een maatregel is geen woning: één woning kan er meer krijgen.",
      en: "A measure is not a home: one home can get several.",
    },
    formula: {
      NATIONAL: "sum over regions of measures",
      REGION: "agreed numbers, spread over municipalities by stock",
      YEAR: "agreed number of the year, spread by stock, times ambitionMeasures",
    },
  },
  homesLost: {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Niet te financieren woningen", en: "Homes lost" },
    definition: {
      nl: "Nieuwe woningen van de opgave die er na solidariteit niet komen, omdat er geen geld voor is.",
      en: "New homes of the task that do not come, after solidarity, because there is no money for them.",
    },
    addsUpOver: BOTH,
    caution: { nl: "Tel ze niet op bij homesLostBefore.", en: "Do not add them to homesLostBefore." },
    formula: {
      NATIONAL: "sum over regions of homesLost",
      REGION: "homesLostBefore * open / need",
      YEAR: "(1 - share) * newHomes * open / need, open and need over all years",
    },
  },
  homesLostShare: {
    unit: "FRACTION",
    kind: "SHARE",
    label: { nl: "Niet te financieren deel van de nieuwbouw", en: "Share of the new homes lost" },
    definition: {
      nl: "Nieuwe woningen die er na solidariteit niet komen, gedeeld door de nieuwbouwopgave.",
      en: "New homes that do not come, after solidarity, divided by the new homes of the task.",
    },
    caution: {
      nl: "Wat geschrapt is, zit niet in de opgave.",
      en: "What was dropped is not in the task.",
    },
    formula: {
      REGION: "homesLost / newHomes",
    },
  },
  measuresLost: {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Niet te financieren maatregelen", en: "Measures lost" },
    definition: {
      nl: "Maatregelen van de opgave die er na solidariteit niet komen, omdat er geen geld voor is.",
      en: "Measures of the task that do not come, after solidarity, because there is no money for them.",
    },
    addsUpOver: BOTH,
    caution: { nl: "Tel ze niet op bij measuresLostBefore.", en: "Do not add them to measuresLostBefore." },
    formula: {
      NATIONAL: "sum over regions of measuresLost",
      REGION: "measuresLostBefore * open / need",
      YEAR: "(1 - share) * measures * open / need, open and need over all years",
    },
  },
  homesScrapped: {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Geschrapte woningen", en: "Homes dropped" },
    definition: {
      nl: "Afgesproken nieuwe woningen die een lagere ambitie uit de opgave haalt; minder dan nul als er meer gevraagd wordt dan afgesproken.",
      en: "Agreed new homes that a lower ambition takes out of the task; less than none where more is asked than was agreed.",
    },
    addsUpOver: BOTH,
    caution: {
      nl: "Niet in homesLost: samen zijn het de woningen die er niet komen, homesNotBuilt.",
      en: "Not in homesLost: together they are the homes that do not come, homesNotBuilt.",
    },
    formula: {
      NATIONAL: "sum over regions of homesScrapped",
      REGION: "newHomes.agreed - newHomes",
      YEAR: "newHomes.agreed of the year - newHomes",
    },
  },
  measuresScrapped: {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Geschrapte maatregelen", en: "Measures dropped" },
    definition: {
      nl: "Afgesproken maatregelen die een lagere ambitie uit de opgave haalt; minder dan nul als er meer gevraagd wordt dan afgesproken.",
      en: "Agreed measures that a lower ambition takes out of the task; less than none where more is asked than was agreed.",
    },
    addsUpOver: BOTH,
    caution: {
      nl: "Niet in measuresLost: samen zijn het de maatregelen die er niet komen, measuresNotDone.",
      en: "Not in measuresLost: together they are the measures that do not come, measuresNotDone.",
    },
    formula: {
      NATIONAL: "sum over regions of measuresScrapped",
      REGION: "measures.agreed - measures",
      YEAR: "measures.agreed of the year - measures",
    },
  },
  homesNotBuilt: {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Niet gebouwde woningen", en: "Homes not built" },
    term: { nl: "woningen niet gebouwd", en: "homes not built" },
    definition: {
      nl: "Afgesproken nieuwe woningen die er na solidariteit niet komen: er is geen geld voor, of ze zijn geschrapt.",
      en: "Agreed new homes that do not come, after solidarity: there is no money for them, or they were dropped.",
    },
    addsUpOver: BOTH,
    caution: { nl: "Bevat homesLost en homesScrapped.", en: "Contains homesLost and homesScrapped." },
    formula: {
      NATIONAL: "sum over regions of homesNotBuilt",
      REGION: "homesLost + max(0, homesScrapped)",
      YEAR: "homesLost + max(0, homesScrapped)",
    },
  },
  measuresNotDone: {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Niet uitgevoerde maatregelen", en: "Measures not carried out" },
    term: { nl: "maatregelen niet gedaan", en: "measures not done" },
    definition: {
      nl: "Afgesproken maatregelen die er na solidariteit niet komen: er is geen geld voor, of ze zijn geschrapt.",
      en: "Agreed measures that do not come, after solidarity: there is no money for them, or they were dropped.",
    },
    addsUpOver: BOTH,
    caution: { nl: "Bevat measuresLost en measuresScrapped.", en: "Contains measuresLost and measuresScrapped." },
    formula: {
      NATIONAL: "sum over regions of measuresNotDone",
      REGION: "measuresLost + max(0, measuresScrapped)",
      YEAR: "measuresLost + max(0, measuresScrapped)",
    },
  },
  homesLostBefore: {
    unit: "HOMES",
    kind: "FLOW",
    label: { nl: "Zonder solidariteit niet te financieren woningen", en: "Homes lost without solidarity" },
    definition: {
      nl: "Nieuwe woningen die er zonder solidariteit niet komen.",
      en: "New homes that do not come without solidarity.",
    },
    addsUpOver: REGIONS,
    caution: { nl: "Bevat homesLost: tel ze niet samen op.", en: "Contains homesLost: do not add the two." },
    formula: {
      REGION: "sum over corporations and years of (1 - share) * newHomes",
    },
  },
  measuresLostBefore: {
    unit: "MEASURES",
    kind: "FLOW",
    label: { nl: "Zonder solidariteit niet te financieren maatregelen", en: "Measures lost without solidarity" },
    definition: {
      nl: "Maatregelen die er zonder solidariteit niet komen.",
      en: "Measures that do not come without solidarity.",
    },
    addsUpOver: REGIONS,
    caution: { nl: "Bevat measuresLost: tel ze niet samen op.", en: "Contains measuresLost: do not add the two." },
    formula: {
      REGION: "sum over corporations and years of (1 - share) * measures",
    },
  },
  homes: {
    unit: "HOMES",
    kind: "STOCK",
    real: true,
    label: { nl: "Corporatiewoningen", en: "Corporation homes" },
    term: { nl: "woningen", en: "homes" },
    definition: {
      nl: "Woningen van corporaties in de regio, in 2025 of in het jaar van ingevoerde cijfers van gemeenten.",
      en: "Homes of corporations in the region, in 2025 or in the year of imported figures of municipalities.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Sociaal en commercieel samen; finance.homes telt alleen de sociale tak.",
      en: "Social and commercial together; finance.homes counts the social branch only.",
    },
    formula: {
      REGION: null,
    },
  },
  slowdownYear: {
    unit: "YEAR",
    kind: "MOMENT",
    nullable: true,
    label: { nl: "Jaar waarin het tempo zakt", en: "Slow-down year" },
    term: { nl: "eerste jaar van vertraging", en: "first year of slow-down" },
    definition: {
      nl: "Eerste jaar waarin na solidariteit meer dan 3 procent van de landelijke opgave open blijft; leeg als dat nooit is.",
      en: "First year in which more than 3 percent of the national task stays open after solidarity; empty if never.",
    },
    caution: {
      nl: "Op het scherp van de snede, en de grens van 3 procent is van ons: noem het nooit zonder wat er per jaar open blijft (openShare).",
      en: "A knife-edge, and the limit of 3 percent is ours: never state it without the share that stays open in each year (openShare).",
    },
    formula: {
      NATIONAL: "first year in which open / task > slowdownThreshold",
    },
  },
  regionsWithShortfall: {
    unit: "REGIONS",
    kind: "COUNT",
    label: { nl: "Regio's met een tekort", en: "Regions with a shortfall" },
    definition: { nl: "Aantal regio's met een tekort.", en: "Number of regions with a shortfall." },
    caution: {
      nl: "Bij regio's met het oordeel DEPENDS hangt dat af van keuzes in het model: zie hoe vast het staat.",
      en: "For regions with the verdict DEPENDS that depends on choices in the model: see robustness.",
    },
    formula: {
      NATIONAL: "number of regions with shortfall > 0",
    },
  },
  regionsWithSurplus: {
    unit: "REGIONS",
    kind: "COUNT",
    label: { nl: "Regio's met een overschot", en: "Regions with a surplus" },
    definition: { nl: "Aantal regio's met een overschot.", en: "Number of regions with a surplus." },
    formula: {
      NATIONAL: "number of regions with surplus > 0",
    },
  },
} as const satisfies Partial<BalanceEntries>;
