import { toGlobalId } from "../nodes/global-id.js";
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

/** No code of a recalculation and no token holds this sign. */
const BETWEEN = "/";

export interface ImportedCorporation {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

/**
 * A corporation that somebody imported; it may be a real one. Its id names its recalculation too: another import may have
 * another corporation of that code, and who lacks the link of a private one must not find it.
 */
export function importedCorporationView(
  vintageCode: string,
  { id: code, name, region }: ImportedCorporation,
): CorporationView {
  const id = toGlobalId("Corporation", `${vintageCode}${BETWEEN}${code}`);
  return { __typename: "Corporation", id, code, name, regionCode: region, isModel: false };
}

/** Recalculation and code of an imported corporation; undefined for the key of another one. */
export function importedCorporationKey(key: string): { readonly vintage: string; readonly code: string } | undefined {
  const at = key.indexOf(BETWEEN);
  return at < 0 ? undefined : { vintage: key.slice(0, at), code: key.slice(at + 1) };
}
