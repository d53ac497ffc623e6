import type { NodeView } from "../nodes/node-view.js";
import type { Bilingual } from "../words/bilingual.js";

export interface RegionView extends NodeView {
  readonly code: string;
  readonly number: number;
  readonly name: string;
  readonly names: Bilingual;
  readonly shortNames: Bilingual;
  readonly position: Bilingual;
  readonly municipalityCount: number;
}
