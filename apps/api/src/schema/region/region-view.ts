import type { Bilingual } from "../describe/local-text.js";
import type { NodeView } from "../node/node-view.js";

export interface RegionView extends NodeView {
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly names: Bilingual;
  readonly shortNames: Bilingual;
  readonly position: Bilingual;
  readonly municipalityCount: number;
}
