/** Where a set of boundaries comes from and what must be said beside a map that shows it. */
export interface Provenance {
  readonly source: string;
  readonly licence: string;
  /** To be shown on the map, in this wording. */
  readonly attribution: string;
  /** Year (or years) of the municipal division. */
  readonly vintage: string;
  /** True: drawn by this project, in the right place but not along the official lines. The map must say so. */
  readonly schematic: boolean;
}

export const schematicProvenance: Provenance = {
  source: "Schematic boundaries of this project, from GeoNames places, Natural Earth provinces and OpenStreetMap land",
  licence: "ODbL 1.0 (land outline), CC BY 4.0 (places), public domain (provinces)",
  attribution: "Schematic map: © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0), Natural Earth",
  vintage: "2023-2026",
  schematic: true,
};

export const officialProvenance: Provenance = {
  source: "CBS gebiedsindelingen 2025 (PDOK), municipalities, generalised",
  licence: "CC BY 4.0",
  attribution: "© CBS / Kadaster, 2025 (CC BY 4.0)",
  vintage: "2025",
  schematic: false,
};

/**
 * Every line of text that a map with dots and neighbouring countries owes, for the set that it shows.
 * @returns one line per source, to be shown with the map
 */
export function attributionText(provenance: Provenance): string {
  const ground = "Places: GeoNames (CC BY 4.0). Neighbouring countries: Natural Earth.";
  return `${provenance.attribution}. ${ground}`;
}
