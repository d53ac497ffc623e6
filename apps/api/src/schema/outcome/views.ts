import type {
  CorporationBalance,
  Dataset,
  Fault,
  MunicipalShare,
  NationalBalance,
  Outcome,
  RegionBalance,
  Scenario,
} from "@solidariteitskaart/model";
import type { NodeView } from "../../platform/nodes/node-view.js";

/** The model's plain figures, each with the dataset that they were made from: names and sources are looked up there. */
interface OfDataset {
  readonly dataset: Dataset;
}

export type OutcomeView = NodeView &
  OfDataset &
  Pick<Outcome, "hash" | "scenarioHash" | "datasetHash"> & {
    readonly engineVersion: string;
    readonly outcome: Outcome;
    /** Last year of the long run, where one was asked for. */
    readonly until?: number;
  };
/** A refused scenario, with everything that is wrong with it. */
export interface ScenarioFaultsView {
  readonly __typename: "ScenarioFaults";
  readonly faults: readonly Fault[];
}

export type NationalView = NationalBalance & OfDataset;
/** With the scenario: what of a region's figures survives other rules of the model is asked for that scenario. */
export type RegionBalanceView = RegionBalance & OfDataset & { readonly scenario: Scenario };
/** Reads the balance itself: a copy would unpack the years, which few ask for. */
export const regionBalanceView = ({ outcome, dataset }: OutcomeView, balance: RegionBalance): RegionBalanceView =>
  Object.assign(Object.create(balance) as RegionBalance, { dataset, scenario: outcome.scenario });
export type CorporationBalanceView = CorporationBalance & OfDataset;
/** A municipality's part of its region, with the recalculation that says what may be claimed of it. */
export type MunicipalShareView = MunicipalShare & OfDataset;
