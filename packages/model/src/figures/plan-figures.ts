import type { PlanEntries } from "./entry.js";

/** What the plan of solidarity comes to, and what no rule can change. */
export const planFigures: PlanEntries = {
  "solidarity.certain.atMostMoved": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Ten hoogste te verplaatsen", en: "At most moved" },
    term: { nl: "hooguit te verplaatsen", en: "at most to be moved" },
    definition: {
      nl: "Het kleinste van tekort en overschot van het land: meer kan geen regel verplaatsen.",
      en: "The smaller of national shortfall and surplus: no rule can move more.",
    },
    formula: "min(shortfall, surplus)",
  },
  "solidarity.certain.atLeastOpen": {
    unit: "EUR",
    kind: "FLOW",
    label: { nl: "Ten minste open", en: "At least open" },
    term: { nl: "blijft minstens open", en: "stays open at least" },
    definition: { nl: "Wat onder elke regel open blijft.", en: "What stays open under any rule." },
    formula: "shortfall - solidarity.certain.atMostMoved",
  },
  "solidarity.euroKilometres": {
    unit: "EUR_KM",
    kind: "FLOW",
    nullable: true,
    label: { nl: "Eurokilometers", en: "Euro-kilometres" },
    term: { nl: "som van bedrag maal afstand", en: "sum of amount times distance" },
    definition: {
      nl: "Bedrag maal afstand, over alle stromen; leeg bij één landelijke pot.",
      en: "Amount times distance over all transfers; empty with one national pool.",
    },
    formula: "sum over transfers of amount * distanceKm",
  },
};
