import type { ClaimOutcomes, Dataset, Fault, InputEvidence, Outcome, Scenario } from "@solidariteitskaart/model";
import type { Analyses } from "../analysis-worker/analyses.js";
import type { ClaimView } from "../schema/claims/claim-view.js";
import type { LegalRuleView } from "../schema/legal/legal-rule-view.js";
import type { NodeView } from "../schema/node/node-view.js";
import type { SourceView } from "../schema/source/source-view.js";
import type { BoundarySet } from "./boundary-set.js";
import type { FactRegister } from "./fact-register.js";
import type { Places } from "./places.js";
import type { RegionShape } from "./region-shapes.js";
import type { SearchNames } from "./search/search-index.js";

export type ScenarioReading =
  | { readonly scenario: Scenario; readonly dataset: Dataset }
  | { readonly faults: readonly Fault[] };

/** Everything that the API answers from. Loaded once at start and never changed after that. */
export interface Platform {
  readonly engineVersion: string;
  /** SHA-256 over engine and datasets: same hash, same figures. */
  readonly modelHash: string;
  /** Newest first; at least one. */
  readonly datasets: readonly Dataset[];
  readonly places: Places;
  readonly claims: readonly ClaimView[];
  readonly legalRules: readonly LegalRuleView[];
  /** The facts themselves, and how the model was made from them. */
  readonly register: FactRegister;
  readonly boundaries: BoundarySet;
  readonly search: SearchNames;
  readonly shapeOf: (regionCode: string) => RegionShape;
  /** Sources behind the modelled figures of a dataset, and behind the totals that its recalculation published. */
  readonly sourcesOf: (dataset: Dataset) => FigureSources;
  readonly findSource: (code: string) => SourceView | undefined;
  /** Where the model's inputs come from. */
  readonly evidence: readonly InputEvidence[];
  /** Anything with an id, outcomes apart. */
  readonly findNode: (type: string, key: string) => NodeView | undefined;
  readonly parseScenario: (document: unknown) => ScenarioReading;
  readonly outcome: (dataset: Dataset, scenario: Scenario) => Promise<Outcome>;
  /** The two recalculations that the letter compares. */
  readonly claimOutcomes: () => Promise<ClaimOutcomes>;
  readonly letterVintages: { readonly before: string; readonly after: string };
  readonly analyses: Analyses;
}

export interface FigureSources {
  readonly modelled: readonly SourceView[];
  readonly published: readonly SourceView[];
}
