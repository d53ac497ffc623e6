import type { Dataset } from "@solidariteitskaart/model";
import { toGlobalId } from "../nodes/global-id.js";
import type { NodeView } from "../nodes/node-view.js";
import type { Bilingual } from "../words/bilingual.js";

export interface VintageView extends NodeView {
  readonly code: string;
  readonly isRegionTable: boolean;
  readonly labels: Bilingual;
  readonly date: string;
  readonly nextExpected: string | null;
  readonly publishedTask: number | null;
  readonly publishedShortfall: number | null;
  readonly publishedSurplus: number | null;
  readonly hash: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dataset: Dataset;
}

export function vintageView(dataset: Dataset): VintageView {
  const { vintage, hash, firstYear, yearCount } = dataset;
  const { label, ...published } = vintage;
  return {
    __typename: "Vintage",
    id: toGlobalId("Vintage", vintage.code),
    ...published,
    isRegionTable: dataset.kind === "REGION_TABLE",
    labels: label,
    hash,
    firstYear,
    lastYear: firstYear + yearCount - 1,
    dataset,
  };
}
