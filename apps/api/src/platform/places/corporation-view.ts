import { toGlobalId } from "../nodes/global-id.js";
import { importedKey } from "../nodes/imported-key.js";
import type { NodeView } from "../nodes/node-view.js";

export interface CorporationView extends NodeView {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly isModel: boolean;
}

/** A corporation of the reference sector: recalculations share them. */
export function corporationView(code: string, name: string, regionCode: string): CorporationView {
  return { __typename: "Corporation", id: toGlobalId("Corporation", code), code, name, regionCode, isModel: true };
}

export interface ImportedCorporation {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

/** A corporation that somebody imported; it may be a real one. */
export function importedCorporationView(
  vintageCode: string,
  { id: code, name, region }: ImportedCorporation,
): CorporationView {
  const id = toGlobalId("Corporation", importedKey(vintageCode, code));
  return { __typename: "Corporation", id, code, name, regionCode: region, isModel: false };
}
