import type { Bilingual } from "../../platform/words/bilingual.js";

/** What has to be said with every plan: none of its transfers may simply be made. */
export const PLAN_EXPLANATION: Bilingual = {
  nl:
    "Een corporatie mag alleen in haar eigen woningmarktregio bouwen of kopen. Voor elke overdracht tussen regio's is dus een " +
    "ontheffing nodig, of projectsteun: verplicht voor de hele sector, of vrijwillig en regionaal. Wie aan wie geeft volgt uit de " +
    "gekozen regel; hoeveel er hooguit kan, ligt vast.",
  en:
    "A corporation may build or buy only in its own housing market region. So every transfer between regions needs an exemption, or " +
    "project support: compulsory for the whole sector, or voluntary and regional. Who gives to whom follows from the chosen rule; " +
    "how much can move at most is certain.",
};

/** Codes of the legal rules behind a plan, in the order in which a reader needs them. */
export const PLAN_RULES: readonly string[] = [
  "core-region",
  "project-support",
  "levy-formula",
  "levy-cap",
  "voluntary-credit",
  "voluntary-regional",
];
