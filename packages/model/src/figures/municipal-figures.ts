import type { EntriesOf } from "./entry.js";

/** A municipality's part of its region; what it has a part of are figures of the region. */
export const municipalShare: EntriesOf<{ readonly share: number }>["share"] = {
  unit: "FRACTION",
  kind: "SHARE",
  label: { nl: "Aandeel", en: "Share" },
  term: { nl: "deel", en: "share" },
  definition: {
    nl: "Deel van de corporatiewoningen van de regio dat in de gemeente staat.",
    en: "Its part of the corporation dwellings of the region.",
  },
  formula: "corporationDwellings / corporationDwellings.region",
};
