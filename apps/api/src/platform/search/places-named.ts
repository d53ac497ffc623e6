import type { Places } from "../places/places.js";
import type { Named } from "./search-index.js";

/** The municipality and the region that bear a name or a code, in any writing that a file may have. */
export const placesNamed =
  (places: Places): Named =>
  (text) => {
    const municipality = places.municipalityNamed(text);
    const region = places.findRegion(places.regionCodeOf(text));
    return [
      ...(municipality ? [{ kind: "MUNICIPALITY" as const, code: municipality.code }] : []),
      ...(region ? [{ kind: "REGION" as const, code: region.code }] : []),
    ];
  };
