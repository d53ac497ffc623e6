import { toGlobalId } from "../node/global-id.js";
import type { NodeView } from "../node/node-view.js";

export interface CorporationView extends NodeView {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly isModel: boolean;
}

export function corporationView(code: string, name: string, regionCode: string): CorporationView {
  return { __typename: "Corporation", id: toGlobalId("Corporation", code), code, name, regionCode, isModel: true };
}
