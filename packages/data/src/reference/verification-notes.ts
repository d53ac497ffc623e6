import type { VerificationId } from "./verification-labels.js";

interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** What a deviation means, or why agreement confirms little. Rows without a note speak for themselves. */
export const verificationNotes: Partial<Record<VerificationId, Bilingual>> = {
  split: {
    nl: "Het verschil is geijkt, de verdeling is voorspeld. Wie de regels koos, kende haar: een controle, geen blinde toets.",
    en: "The difference is fitted, the split predicted. Whoever chose the rules had seen it: a check, not a blind test.",
  },
  interest: {
    nl: "In 2026-01 moet de rente ruim een derde punt lager liggen dan verwacht werd om op de gepubliceerde totalen uit te komen: iets anders weegt daar te zwaar.",
    en: "In 2026-01 interest must lie more than a third of a point under what was expected for the published totals to come out: something else weighs too heavily there.",
  },
  homesLost: {
    nl: "Zegt weinig over de regels: wat open blijft, is geijkt. Alle 21 rekenwijzen geven 42.500 tot 44.600.",
    en: "Says little about the rules: what stays open is fitted. All 21 ways of calculating give 42,500 to 44,600.",
  },
  measuresLost: { nl: "Te laag.", en: "Too low." },
  slowdownYear: {
    nl: "Een randgeval: de grens van 3 % is van ons. Van de 21 rekenwijzen geven er 4 dit jaar, 9 geven 2025, 4 geven 2029 en 4 geven 2030. Kijk naar het verloop hieronder.",
    en: "A knife-edge: the limit of 3 % is ours. Of the 21 ways of calculating 4 give this year, 9 give 2025, 4 give 2029 and 4 give 2030. Look at the path below.",
  },
  openShares: {
    nl: "De modelcorporaties met de meeste schuld laten al in 2025 en 2026 iets liggen; de sector bouwde in 2025 meer dan afgesproken.",
    en: "The most indebted model corporations already leave something open in 2025 and 2026, while the sector built more than its target in 2025.",
  },
  debt2028: {
    nl: "Het gepubliceerde getal komt uit eigen plannen van 2023 en is in strijd met de extra schuld hieronder.",
    en: "The published number comes from own plans of 2023 and contradicts the extra debt below.",
  },
  monthlyResult: {
    nl: "Gepubliceerd is 2024. Het resultaat stijgt na 2029, omdat er steeds minder wordt verduurzaamd.",
    en: "Published is 2024. The result rises after 2029, because ever fewer measures are done.",
  },
  taxPerHome: {
    nl: "2025 is geen toets: de overige aftrek komt uit de totalen van dat jaar. 2029 is ruim een derde te laag; het gepubliceerde pad rust op plannen die niet openbaar zijn.",
    en: "2025 is no test: the other deductions come from the totals of that year. 2029 is more than a third too low; the published path rests on plans that are not public.",
  },
  strippingTax: {
    nl: "2025 is geen toets: het komt uit dezelfde totalen.",
    en: "2025 is no test: it comes from the same totals.",
  },
  singleFreeze: { nl: "Minder dan de schatting.", en: "Less than the estimate." },
  atLimit: {
    nl: "De grens van de bron is niet als getal gegeven; hier staan er vier.",
    en: "The limit of the source is not given as a number; here are four.",
  },
  hardestHit: {
    nl: "Dat deze drie extra schuld dragen is aangenomen en de factor geijkt; de drie aandelen niet.",
    en: "That these three carry extra debt is assumed and the factor fitted; the three shares are not.",
  },
  leastAffected: {
    nl: "Noord-Holland Noord ligt boven het land, en Woongaard net: de woondeals laten er veel bouwen. Drechtsteden hangt af van hoe de rest van Zuid-Holland is afgeleid.",
    en: "Noord-Holland Noord comes out above the nation, and Woongaard just: the agreements give them much to build. Drechtsteden hangs on how the rest of Zuid-Holland is derived.",
  },
};
