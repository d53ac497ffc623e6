import type { Facts, StoredCalibration } from "@solidariteitskaart/data";
import type {
  ClaimOutcomes,
  Dataset,
  Fault,
  InputEvidence,
  Outcome,
  Scenario,
  SectorDataset,
} from "@solidariteitskaart/model";
import type { DatasetEntry } from "@solidariteitskaart/store";
import type { Analyses } from "../work/analyses.js";
import type { BoundarySet } from "./boundaries/boundary-set.js";
import type { ClaimView } from "./facts/claim-view.js";
import type { FactRegister } from "./facts/fact-register.js";
import type { LegalRuleView } from "./facts/legal-rule-view.js";
import type { SourceView } from "./facts/source-view.js";
import type { NodeView } from "./nodes/node-view.js";
import type { Places } from "./places/places.js";
import type { RegionGeometry } from "./places/region-shapes.js";
import type { RobustnessView } from "./robustness.js";
import type { SearchNames } from "./search/search-index.js";

export type ScenarioReading =
  | { readonly scenario: Scenario; readonly dataset: Dataset }
  | { readonly faults: readonly Fault[] };

/** What an import builds upon: the newest recalculation that ships with the product, and what it was made of. */
export interface ImportGround {
  readonly base: SectorDataset;
  readonly facts: Facts;
  readonly calibration: StoredCalibration;
}

/** How an import is kept: private behind a link, or published for everybody. */
export type ImportOrigin = DatasetEntry;

/** Everything that the API answers from. It never changes: a request sees one state, a publication makes a new one. */
export interface Platform {
  readonly engineVersion: string;
  /** SHA-256 over engine and datasets: same hash, same figures. */
  readonly modelHash: string;
  /** Changes with everything that public answers are made of; the same in every process that has the same. */
  readonly dataVersion: string;
  /** Those that ship with the product, newest first, and then what was published; at least one. */
  readonly datasets: readonly Dataset[];
  /** By code, or a private one by the token of its link. */
  /** Why a recalculation that somebody imported is not answered with; undefined where there is none under this code. */
  readonly refusalOf: (code: string) => Fault | undefined;
  readonly findDataset: (code: string) => Promise<Dataset | undefined>;
  /** Null for what ships with the product. */
  readonly importOf: (dataset: Dataset) => ImportOrigin | null;
  readonly ground: ImportGround;
  readonly places: Places;
  readonly claims: readonly ClaimView[];
  readonly legalRules: readonly LegalRuleView[];
  /** The facts themselves, and how the model was made from them. */
  readonly register: FactRegister;
  readonly boundaries: BoundarySet;
  readonly search: SearchNames;
  readonly shapeOf: (regionCode: string) => RegionGeometry;
  /** Sources behind the modelled figures of a dataset, and behind the totals that its recalculation published. */
  readonly sourcesOf: (dataset: Dataset) => FigureSources;
  readonly findSource: (code: string) => SourceView | undefined;
  /** Where the model's inputs of a dataset come from. */
  readonly evidenceOf: (dataset: Dataset) => readonly InputEvidence[];
  /** Anything with an id, outcomes apart. */
  readonly findNode: (type: string, key: string) => NodeView | undefined;
  readonly parseScenario: (document: unknown) => Promise<ScenarioReading>;
  readonly outcome: (dataset: Dataset, scenario: Scenario) => Promise<Outcome>;
  /** The same scenario under every variant of the model. */
  readonly robustness: (dataset: Dataset, scenario: Scenario) => Promise<RobustnessView>;
  /** The two recalculations that the letter compares. */
  readonly claimOutcomes: () => Promise<ClaimOutcomes>;
  readonly letterVintages: { readonly before: string; readonly after: string };
  readonly analyses: Analyses;
}

export interface FigureSources {
  readonly modelled: readonly SourceView[];
  readonly published: readonly SourceView[];
}
