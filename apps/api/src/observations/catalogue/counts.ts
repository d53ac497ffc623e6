import { BOTH, type Measure, NEVER, REGIONS } from "../measure.js";

/** Homes, measures, regions and years that are counted. */
export const countMeasures: readonly Measure[] = [
  {
    key: "newHomes",
    unit: "homes",
    label: { nl: "Nieuwbouwopgave", en: "New homes of the task" },
    definition: { nl: "Nieuwe woningen die zijn afgesproken.", en: "New homes that were agreed." },
    addsUpOver: BOTH,
  },
  {
    key: "measures",
    unit: "measures",
    label: { nl: "Verduurzamingsopgave", en: "Measures of the task" },
    definition: { nl: "Maatregelen die zijn afgesproken.", en: "Sustainability measures that were agreed." },
    addsUpOver: BOTH,
    caution: {
      nl: "Een maatregel is geen woning: één woning kan er meer krijgen.",
      en: "A measure is not a home: one home can get several.",
    },
  },
  {
    key: "homesLost",
    unit: "homes",
    label: { nl: "Niet gebouwde woningen", en: "Homes not built" },
    definition: {
      nl: "Nieuwe woningen die er na solidariteit niet komen.",
      en: "New homes that do not come, after solidarity.",
    },
    addsUpOver: BOTH,
    caution: { nl: "Tel ze niet op bij homesLostBefore.", en: "Do not add them to homesLostBefore." },
  },
  {
    key: "measuresLost",
    unit: "measures",
    label: { nl: "Niet uitgevoerde maatregelen", en: "Measures not carried out" },
    definition: {
      nl: "Maatregelen die er na solidariteit niet komen.",
      en: "Measures that do not come, after solidarity.",
    },
    addsUpOver: BOTH,
    caution: { nl: "Tel ze niet op bij measuresLostBefore.", en: "Do not add them to measuresLostBefore." },
  },
  {
    key: "homesScrapped",
    unit: "homes",
    label: { nl: "Geschrapt uit de opgave, woningen", en: "Homes dropped from the task" },
    definition: {
      nl: "Afgesproken nieuwe woningen die een lagere ambitie uit de opgave haalt; minder dan nul als er meer gevraagd wordt dan afgesproken.",
      en: "Agreed new homes that a lower ambition takes out of the task; less than none where more is asked than was agreed.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Niet in homesLost: samen zijn het de woningen die er niet komen.",
      en: "Not in homesLost: together they are the homes that do not come.",
    },
  },
  {
    key: "measuresScrapped",
    unit: "measures",
    label: { nl: "Geschrapt uit de opgave, maatregelen", en: "Measures dropped from the task" },
    definition: {
      nl: "Afgesproken maatregelen die een lagere ambitie uit de opgave haalt; minder dan nul als er meer gevraagd wordt dan afgesproken.",
      en: "Agreed measures that a lower ambition takes out of the task; less than none where more is asked than was agreed.",
    },
    addsUpOver: REGIONS,
    caution: {
      nl: "Niet in measuresLost: samen zijn het de maatregelen die er niet komen.",
      en: "Not in measuresLost: together they are the measures that do not come.",
    },
  },
  {
    key: "homesLostBefore",
    unit: "homes",
    label: { nl: "Niet gebouwd zonder solidariteit", en: "Homes not built without solidarity" },
    definition: {
      nl: "Nieuwe woningen die er zonder solidariteit niet komen.",
      en: "New homes that do not come without solidarity.",
    },
    addsUpOver: REGIONS,
    caution: { nl: "Bevat homesLost: tel ze niet samen op.", en: "Contains homesLost: do not add the two." },
  },
  {
    key: "measuresLostBefore",
    unit: "measures",
    label: { nl: "Niet uitgevoerd zonder solidariteit", en: "Measures not carried out without solidarity" },
    definition: {
      nl: "Maatregelen die er zonder solidariteit niet komen.",
      en: "Measures that do not come without solidarity.",
    },
    addsUpOver: REGIONS,
    caution: { nl: "Bevat measuresLost: tel ze niet samen op.", en: "Contains measuresLost: do not add the two." },
  },
  {
    key: "homes",
    unit: "homes",
    label: { nl: "Corporatiewoningen", en: "Corporation homes" },
    definition: { nl: "Woningen van corporaties in de regio, 2025.", en: "Homes of corporations in the region, 2025." },
    addsUpOver: REGIONS,
    caution: {
      nl: "Sociaal en commercieel samen; finance.homes telt alleen de sociale tak.",
      en: "Social and commercial together; finance.homes counts the social branch only.",
    },
  },
  {
    key: "slowdownYear",
    unit: "year",
    label: { nl: "Jaar waarin het tempo zakt", en: "Slow-down year" },
    definition: {
      nl: "Eerste jaar waarin na solidariteit meer dan 3 procent van de landelijke opgave open blijft; leeg als dat nooit is.",
      en: "First year in which more than 3 percent of the national task stays open after solidarity; empty if never.",
    },
    addsUpOver: NEVER,
  },
  {
    key: "regionsWithShortfall",
    unit: "regions",
    label: { nl: "Regio's met een tekort", en: "Regions with a shortfall" },
    definition: { nl: "Aantal regio's met een tekort.", en: "Number of regions with a shortfall." },
    addsUpOver: NEVER,
  },
  {
    key: "regionsWithSurplus",
    unit: "regions",
    label: { nl: "Regio's met een overschot", en: "Regions with a surplus" },
    definition: { nl: "Aantal regio's met een overschot.", en: "Number of regions with a surplus." },
    addsUpOver: NEVER,
  },
];
