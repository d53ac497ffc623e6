import type { PublishedEntries } from "./entry.js";

/** What a recalculation published of the country, beside the model's own figures of the same name. */
export const publishedFigures: PublishedEntries = {
  "published.task": {
    unit: "EUR",
    kind: "FLOW",
    nullable: true,
    label: { nl: "Gepubliceerde opgave", en: "Published task" },
    definition: { nl: "De opgave zoals de doorrekening haar gaf.", en: "The task as the recalculation gave it." },
    formula: null,
  },
  "published.shortfall": {
    unit: "EUR",
    kind: "FLOW",
    nullable: true,
    label: { nl: "Gepubliceerd tekort", en: "Published shortfall" },
    definition: {
      nl: "De som van de regionale tekorten zoals de doorrekening haar gaf.",
      en: "The sum of regional shortfalls as the recalculation gave it.",
    },
    formula: null,
  },
  "published.surplus": {
    unit: "EUR",
    kind: "FLOW",
    nullable: true,
    label: { nl: "Gepubliceerd overschot", en: "Published surplus" },
    definition: { nl: "Wat volgens de doorrekening over is.", en: "What is left by the recalculation." },
    formula: null,
  },
  "published.homesLost": {
    unit: "HOMES",
    kind: "FLOW",
    nullable: true,
    label: { nl: "Gepubliceerd aantal niet gebouwde woningen", en: "Published number of homes not built" },
    definition: {
      nl: "Sociale huurwoningen die er volgens de doorrekening niet komen.",
      en: "Social homes that do not come by the recalculation.",
    },
    formula: null,
  },
  "published.measuresLost": {
    unit: "MEASURES",
    kind: "FLOW",
    nullable: true,
    label: {
      nl: "Gepubliceerd aantal niet uitgevoerde maatregelen",
      en: "Published number of measures not carried out",
    },
    definition: {
      nl: "Maatregelen die volgens de doorrekening niet doorgaan.",
      en: "Measures that are not carried out by the recalculation.",
    },
    formula: null,
  },
  "published.slowdownYear": {
    unit: "YEAR",
    kind: "MOMENT",
    nullable: true,
    label: { nl: "Gepubliceerd jaar van vertraging", en: "Published slow-down year" },
    definition: {
      nl: "Eerste jaar van vertraging volgens de doorrekening.",
      en: "First year of slow-down by the recalculation.",
    },
    formula: null,
  },
};
