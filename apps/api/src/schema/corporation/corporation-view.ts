import { toGlobalId } from "../node/global-id.js";
import type { NodeView } from "../node/node-view.js";

export interface CorporationView extends NodeView {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly isModel: boolean;
}

/** @param isModel false for one that somebody imported: it may be a real one */
export function corporationView(code: string, name: string, regionCode: string, isModel = true): CorporationView {
  return { __typename: "Corporation", id: toGlobalId("Corporation", code), code, name, regionCode, isModel };
}
