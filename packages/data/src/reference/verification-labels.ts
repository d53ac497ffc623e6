/** What the figures of the verification are called. */
export const verificationLabels = {
  capacityDrop: {
    nl: "Afname van de investeringsruimte tussen de doorrekeningen (volgt uit de geijkte totalen)",
    en: "Capacity drop between the vintages (follows from the fitted totals)",
  },
  capacityDropShare: {
    nl: "Hetzelfde als deel van de ruimte van december 2024",
    en: "The same as a share of the capacity of December 2024",
  },
  homesLost: {
    nl: "Sociale huurwoningen die er niet komen, na solidariteit (2026-01)",
    en: "Social homes lost after solidarity (2026-01)",
  },
  measuresLost: {
    nl: "Verduurzamingsmaatregelen die niet doorgaan (2026-01)",
    en: "Sustainability measures lost (2026-01)",
  },
  slowdownYear: { nl: "Eerste jaar van vertraging", en: "Slow-down year" },
  openShareAroundSlowdown: {
    nl: "Deel van de landelijke opgave dat open blijft rond het eerste jaar van vertraging",
    en: "Share of the national task open around the slow-down year",
  },
  openBefore: {
    nl: "Blijft open na solidariteit in doorrekening 2024-12 (volgt uit de geijkte totalen)",
    en: "Open after solidarity in vintage 2024-12 (follows from the fitted totals)",
  },
  debt2025: { nl: "Schuld van de sociale tak eind 2025", en: "Social debt at the end of 2025" },
  extraDebt2034: { nl: "Extra schuld tot en met 2034 (2026-01)", en: "Extra debt until 2034 (2026-01)" },
  monthlyResult: {
    nl: "Resultaat per woning per maand (hoe de brief dit telt, is niet bekend)",
    en: "Monthly result per home (published definition unknown)",
  },
  taxPerHome: { nl: "Vennootschapsbelasting per woning", en: "Corporate tax per home" },
  hardestHit: {
    nl: "Deel van de opgave dat niet kan, waar de klap het grootst is",
    en: "Share of the task not feasible where it is hit hardest",
  },
  leastAffected: {
    nl: "De negen minst geraakte regio’s, deel van de opgave dat niet kan",
    en: "Nine least affected regions, share of the task not feasible",
  },
} as const;

export type VerificationId = keyof typeof verificationLabels;
