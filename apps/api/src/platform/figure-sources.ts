import type { Facts } from "@solidariteitskaart/data";
import type { Dataset } from "@solidariteitskaart/model";
import { type SourceView, sourceView } from "./facts/source-view.js";
import type { Platform } from "./platform.js";

/** The facts that the reference sector is built from. */
const MODEL_FACTS = [
  "municipalities",
  "municipalityHistory",
  "regions",
  "regionalEvidence",
  "npaTargets",
  "buildingAgreements",
  "assumptions",
  "norms",
] as const;

type SourceFacts = Pick<Facts, "about" | "vintages">;

/** Sources by dataset. A dataset brings all of its sources; of those, the ones behind the model's figures are named here. */
export function figureSources({ about, vintages }: SourceFacts): Platform["sourcesOf"] {
  const modelSources = new Set(MODEL_FACTS.flatMap((group) => about[group].sources.map((source) => source.id)));
  const known = new WeakMap<Dataset, ReturnType<Platform["sourcesOf"]>>();
  const of = (dataset: Dataset, isWanted: (code: string) => boolean): SourceView[] =>
    dataset.sources.filter((source) => isWanted(source.id)).map(sourceView);
  return (dataset) => {
    const published = vintages.find((vintage) => vintage.code === dataset.vintage.code)?.sources;
    const sources = known.get(dataset) ?? {
      modelled: published
        ? of(dataset, (code) => modelSources.has(code) || published.includes(code))
        : dataset.sources.map(sourceView),
      published: published ? of(dataset, (code) => published.includes(code)) : dataset.sources.map(sourceView),
    };
    known.set(dataset, sources);
    return sources;
  };
}
