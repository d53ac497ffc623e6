/** What the figures of the verification are called. */
export const verificationLabels = {
  split: {
    nl: "Tekort en overschot van 2026-01 (het verschil is geijkt, de verdeling voorspeld)",
    en: "Shortfall and surplus of 2026-01 (their difference is fitted, the split predicted)",
  },
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
  openShares: {
    nl: "Deel van de landelijke opgave dat in elk jaar open blijft, na solidariteit (2026-01)",
    en: "Share of the national task that stays open in each year, after solidarity (2026-01)",
  },
  openBefore: {
    nl: "Blijft open na solidariteit in doorrekening 2024-12 (volgt uit de geijkte totalen)",
    en: "Open after solidarity in vintage 2024-12 (follows from the fitted totals)",
  },
  debt2025: { nl: "Schuld van de sociale tak eind 2025", en: "Social debt at the end of 2025" },
  debt2028: { nl: "Schuld van de sociale tak eind 2028", en: "Social debt at the end of 2028" },
  extraDebtShare: {
    nl: "Hetzelfde als deel van wat wordt geïnvesteerd",
    en: "The same as a share of what is invested",
  },
  interest: { nl: "Marktrente", en: "Market interest" },
  strippingTax: {
    nl: "Belasting door de renteaftrekbeperking (ATAD)",
    en: "Tax from the interest limit (ATAD)",
  },
  doubleFreeze: {
    nl: "Geen huurstijging in 2025 en 2026: minder investeringsruimte (2024-12)",
    en: "No rent growth in 2025 and 2026: less capacity (2024-12)",
  },
  doubleFreezeShare: { nl: "Hetzelfde als deel van de ruimte", en: "The same as a share of the capacity" },
  doubleFreezeHomes: {
    nl: "Hetzelfde: sociale huurwoningen die er niet komen",
    en: "The same: social homes not built",
  },
  singleFreeze: {
    nl: "Geen huurstijging in 2026: minder investeringsruimte (2024-12)",
    en: "No rent growth in 2026: less capacity (2024-12)",
  },
  atLimit: {
    nl: "Corporaties met in 2026 een rentedekking onder een grens, na de dubbele bevriezing (2024-12)",
    en: "Corporations with an interest cover in 2026 under a limit, after the double freeze (2024-12)",
  },
  atLimitShare: {
    nl: "Hun deel van de opgave van alle tien jaren",
    en: "Their share of the task of all ten years",
  },
  extraDebt2034: { nl: "Extra schuld tot en met 2034 (2026-01)", en: "Extra debt until 2034 (2026-01)" },
  monthlyResult: {
    nl: "Resultaat per woning per maand (huur min onderhoud, verbetering, rente, bedrijfslasten en belasting)",
    en: "Monthly result per home (rent less maintenance, improvement, interest, operating cost and tax)",
  },
  taxPerHome: { nl: "Vennootschapsbelasting per woning", en: "Corporate tax per home" },
  hardestHit: {
    nl: "Deel van de opgave dat niet kan, waar de klap het grootst is",
    en: "Share of the task not feasible where it is hit hardest",
  },
  leastAffected: {
    nl: "Regio’s die het onderzoek van 2021 nauwelijks geraakt noemt, deel van de opgave dat niet kan",
    en: "Regions that the study of 2021 calls hardly affected, share of the task not feasible",
  },
} as const;

export type VerificationId = keyof typeof verificationLabels;
