import type { BoundarySet } from "../../platform/boundaries/boundary-set.js";

export interface Licence {
  /** SPDX identifier. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** Of the figures: asks to name the project, as Statistics Netherlands asks of its figures. */
export const DATA_LICENCE: Licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 (CC BY 4.0)",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

const ODBL: Licence = {
  name: "ODbL-1.0",
  title: "Open Data Commons Open Database License 1.0 (ODbL)",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
};

/** Of files with outlines: lines from OpenStreetMap keep its licence. */
export function boundaryLicence({ licence }: Pick<BoundarySet, "licence">): Licence {
  return licence.includes("ODbL") ? ODBL : DATA_LICENCE;
}
