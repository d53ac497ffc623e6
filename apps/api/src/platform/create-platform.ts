import {
  type Facts,
  type LetterVintages,
  type StoredCalibration,
  sectorInputs,
  type VariantSector,
} from "@solidariteitskaart/data";
import type { RegionFacts } from "@solidariteitskaart/geo";
import {
  type Dataset,
  emptyScenario,
  engineVersion,
  evaluate,
  hashOf,
  type SectorDataset,
} from "@solidariteitskaart/model";
import { analysesInThread } from "../work/analyses.js";
import type { BoundarySet } from "./boundaries/boundary-set.js";
import { dataVersion } from "./data-version.js";
import { claimView } from "./facts/claim-view.js";
import { factRegister } from "./facts/fact-register.js";
import { inputEvidence } from "./facts/input-evidence.js";
import { legalRuleView } from "./facts/legal-rule-view.js";
import { type SourceView, sourceView } from "./facts/source-view.js";
import { figureSources } from "./figure-sources.js";
import { byCode, nodeFinder } from "./find-node.js";
import { type Evaluate, outcomeCache } from "./outcome-cache.js";
import { type CorporationView, corporationView } from "./places/corporation-view.js";
import { places } from "./places/places.js";
import { regionShapes } from "./places/region-shapes.js";
import type { Platform } from "./platform.js";
import { robustnessOf } from "./robustness.js";
import { scenarioReader } from "./scenario-reading.js";
import { placesNamed } from "./search/places-named.js";
import { searchEntries } from "./search/search-entries.js";
import { searchIndex } from "./search/search-index.js";
import { isLatest } from "./vintages/latest.js";
import { vintageView } from "./vintages/vintage-view.js";

export interface PlatformParts {
  readonly facts: Facts;
  /** Newest first; at least one. */
  readonly datasets: readonly Dataset[];
  readonly calibration: StoredCalibration;
  /** The recalculations that the letter compares, whatever newer ones there are. */
  readonly letter: LetterVintages;
  /** The variants of a published recalculation. */
  readonly variantsOf: (vintage: string) => Iterable<VariantSector>;
  readonly boundaries: BoundarySet;
  readonly regionShapes: readonly RegionFacts[];
  readonly evaluate?: Evaluate;
  /** Whether the model runs in threads; else in the event loop, which tests need not wait for. */
  readonly threads?: boolean;
}

/** Of the municipalities that ship with the product. */
const MUNICIPALITY_YEAR = 2025;
const MUNICIPALITY_SOURCE = "cbs-kwb-2025";

/** Everything that the API answers from, made of facts, datasets and boundaries. */
export function createPlatform({
  facts,
  datasets,
  calibration,
  letter,
  boundaries,
  ...parts
}: PlatformParts): Platform {
  const work = analysesInThread(datasets);
  const run = parts.evaluate ?? (parts.threads ? work.evaluate : evaluate);
  const outcome = outcomeCache({ evaluate: run, hashOf });
  const sources = byCode<SourceView>(facts.sources.map(sourceView));
  const published = {
    year: MUNICIPALITY_YEAR,
    status: "PUBLISHED",
    sourceCode: MUNICIPALITY_SOURCE,
    sourceTitle: sources(MUNICIPALITY_SOURCE)?.title ?? MUNICIPALITY_SOURCE,
  } as const;
  const allPlaces = places(facts, () => published);
  const claims = facts.claims.map((claim) => claimView(claim, sources));
  const corporations = corporationsOf(datasets);
  const outcomeOf = (code: string) => {
    const dataset = datasets.find(({ vintage }) => vintage.code === code);
    if (!dataset) throw new Error(`The letter speaks about ${code}, and there is no such dataset.`);
    return outcome(dataset, emptyScenario(code));
  };
  const claimOutcomes = async () => {
    const [before, after] = await Promise.all([outcomeOf(letter.before), outcomeOf(letter.after)]);
    return { before, after, startDebt: sectorInputs(facts).assumptions.socialDebtTotal };
  };
  const modelHash = modelHashOf(datasets);
  const regionNamed = (text: string) => allPlaces.findRegion(allPlaces.regionCodeOf(text));
  return {
    engineVersion,
    modelHash,
    dataVersion: dataVersion({ modelHash, boundaries, published: [] }),
    datasets,
    findDataset: async (code) =>
      datasets.find(({ vintage }) => vintage.code === code) ?? (isLatest(code) ? datasets[0] : undefined),
    refusalOf: () => undefined,
    importOf: () => null,
    ground: { base: newestSector(datasets), facts, calibration },
    places: allPlaces,
    claims,
    legalRules: facts.legalRules.map((rule) => legalRuleView(rule, sources)),
    boundaries,
    search: searchIndex(searchEntries(allPlaces, corporations, facts), placesNamed(allPlaces)),
    shapeOf: regionShapes(parts.regionShapes),
    sourcesOf: figureSources(facts),
    findSource: sources,
    evidenceOf: inputEvidence(facts),
    findNode: nodeFinder({
      Region: regionNamed,
      Municipality: allPlaces.municipalityNamed,
      Corporation: byCode(corporations),
      Vintage: byCode(datasets.map(vintageView)),
      Claim: byCode(claims),
      Source: sources,
    }),
    parseScenario: scenarioReader(
      datasets,
      async () => undefined,
      () => undefined,
    ),
    outcome,
    robustness: robustnessOf(
      parts.variantsOf,
      // Who helps whom comes after what falls short, so every rule has the same answer.
      (dataset, { solidarity: _, ...before }) => `${dataset.hash}/${hashOf(before)}`,
    ),
    claimOutcomes,
    register: factRegister({ facts, datasets, calibration, source: sources, claims, run }),
    letterVintages: letter,
    analyses: work,
  };
}

export const modelHashOf = (datasets: readonly Dataset[]): string =>
  hashOf({ engineVersion, datasets: datasets.map(({ hash }) => hash) });

function newestSector(datasets: readonly Dataset[]): SectorDataset {
  const found = datasets.find((dataset) => dataset.kind === "SECTOR");
  if (!found) throw new Error("There is no recalculation with corporations.");
  return found;
}

/** Model corporations of all datasets, each once: recalculations share them. */
function corporationsOf(datasets: readonly Dataset[]): CorporationView[] {
  const found = new Map<string, CorporationView>();
  for (const dataset of datasets)
    if (dataset.kind === "SECTOR")
      for (const { id, name, region } of dataset.corporations)
        if (!found.has(id)) found.set(id, corporationView(id, name, region));
  return [...found.values()];
}
