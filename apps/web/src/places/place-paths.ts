import type { PlaceIndexRegion } from "@solidariteitskaart/client";
import { viewQuery } from "../address/view-href";
import { defaultView, type ViewState } from "../address/view-state";

const ACCENTS = /[\u0300-\u036f]/g;

/** "'s-Hertogenbosch" is "s-hertogenbosch": a name as it stands in an address. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(ACCENTS, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** Dutch address of a municipality, of today or of the past. The code counts, the name is for people. */
export const municipalityPath = (code: string, name: string): string => `/gemeente/${code}-${slugOf(name)}`;

/** Dutch address of a region; its Dutch name, so that both languages have one address. */
export const regionPath = (code: string, name: string): string => `/regio/${code}-${slugOf(name)}`;

/** Dutch addresses of every region and of every municipality of today. */
export const placePaths = (index: readonly PlaceIndexRegion[]): readonly string[] => [
  ...index.map(({ code, names }) => regionPath(code, names.nl)),
  ...index.flatMap(({ municipalities }) => municipalities.map(({ code, name }) => municipalityPath(code, name))),
];

/** Recalculation and rule of solidarity as they stand in every link of the site: "" or "?v=2024-12&route=POOL". */
export const figureQuery = ({ vintage, rule }: Pick<ViewState, "vintage" | "rule">): string =>
  viewQuery({ ...defaultView, vintage, rule });
