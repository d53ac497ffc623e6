import type { SearchHit } from "@solidariteitskaart/client";
import { municipalityPath, regionPath } from "./place-paths";

/** Where the page about a hit is; a model corporation stands on the page of its region. */
export const hitPath = ({ kind, code, name, region }: SearchHit): string =>
  kind === "MUNICIPALITY" ? municipalityPath(code, name) : regionPath(region.code, region.names.nl);

/** Place on that page. */
export const hitAnchor = ({ kind }: SearchHit): string => (kind === "CORPORATION" ? "#corporations" : "");
