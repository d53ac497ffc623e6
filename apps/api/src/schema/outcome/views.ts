import type { CorporationBalance, Dataset, NationalBalance, Outcome, RegionBalance } from "@solidariteitskaart/model";
import type { NodeView } from "../node/node-view.js";

/** The model's plain figures, each with the dataset that they were made from: names and sources are looked up there. */
interface OfDataset {
  readonly dataset: Dataset;
}

export type OutcomeView = NodeView &
  OfDataset &
  Pick<Outcome, "hash" | "scenarioHash" | "datasetHash"> & { readonly outcome: Outcome };
export type NationalView = NationalBalance & OfDataset;
export type RegionBalanceView = RegionBalance & OfDataset;
export type CorporationBalanceView = CorporationBalance & OfDataset;
