import type { CorporationBalance } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import type { CorporationFigureName } from "./figure-names.js";
import { traceNode } from "./nodes.js";
import { needInputs, normInputs, taskInputs } from "./region-inputs.js";
import type { TraceInputs } from "./trace-inputs.js";
import { traceNational } from "./trace-national.js";
import { traceRegion } from "./trace-region.js";
import type { RegionFigureName, TraceNode, TraceUnit } from "./types.js";

const UNITS: Partial<Record<CorporationFigureName, TraceUnit>> = {
  homes: "HOMES",
  debt: "EUR_NOMINAL",
  debtEnd: "EUR_NOMINAL",
  homesLost: "HOMES",
  measuresLost: "MEASURES",
  icrEnd: "RATIO",
  ltvEnd: "FRACTION",
  givenShare: "FRACTION",
  receivedShare: "FRACTION",
  firstShortYear: "YEAR",
};

interface Rule {
  readonly formula?: string;
  /** Other figures of the same corporation. */
  readonly own?: readonly CorporationFigureName[];
  /** Figures of its region. */
  readonly region?: readonly RegionFigureName[];
  readonly inputs?: "TASK" | "NEED" | "NORMS";
  /** All that moves in the country. */
  readonly moved?: boolean;
  /** Key of the evidence, for what is put in. */
  readonly evidence?: string;
}

const RULES: Readonly<Record<CorporationFigureName, Rule>> = {
  homes: { evidence: "homes" },
  debt: { evidence: "debtTotal" },
  task: {
    formula: "sum over years of newHomes * newHomeCost + measures * measureCost, less subsidies",
    inputs: "TASK",
  },
  need: {
    formula: "sum over years of (1 - share) * task, share = most that keeps normIcr and normLtv",
    own: ["task", "debt"],
    inputs: "NEED",
  },
  room: {
    formula:
      "max(0, min((ltv * policyValue - debt) / (1 - ltv * valuePerEuro), (cashFlow - icr * rate * debt) / (icr * marketInterest - marginPerEuro))) in the last year",
    own: ["debtEnd", "icrEnd", "ltvEnd"],
    inputs: "NORMS",
  },
  debtEnd: {
    formula: "debt + sum over years of financed task - operating cash flow + interest - sales - grants, never below 0",
    own: ["debt", "task", "need"],
    inputs: "NEED",
  },
  icrEnd: { formula: "operating cash flow / interest in the last year", own: ["debtEnd"], inputs: "NEED" },
  ltvEnd: { formula: "debtEnd / policy value at the end of the last year", own: ["debtEnd"], inputs: "NEED" },
  firstShortYear: { formula: "first year in which share < 1", own: ["need"], inputs: "NEED" },
  homesLost: {
    formula: "sum over years of (1 - share) * newHomes, times open / need of the region",
    own: ["need"],
    region: ["open", "need"],
  },
  measuresLost: {
    formula: "sum over years of (1 - share) * measures, times open / need of the region",
    own: ["need"],
    region: ["open", "need"],
  },
  given: {
    formula: "given of the region * room / sum of room in the region",
    own: ["room"],
    region: ["given", "room"],
  },
  received: {
    formula: "received of the region * need / sum of need in the region",
    own: ["need"],
    region: ["received", "need"],
  },
  givenShare: { formula: "given / moved", own: ["given"], moved: true },
  receivedShare: { formula: "received / moved", own: ["received"], moved: true },
};

/** A figure of one corporation: its own books, and its part in what its region gives and receives. */
export function traceCorporation(
  context: TraceContext,
  corporation: CorporationBalance,
  name: CorporationFigureName,
  depth: number,
): TraceNode {
  const { inputs } = context;
  const { formula, own = [], region = [], inputs: kind, moved, evidence } = RULES[name];
  const unit = UNITS[name];
  const balance = context.outcome.regions.find((item) => item.region === corporation.region);
  return traceNode(
    {
      key: name,
      region: corporation.region,
      corporation: corporation.id,
      value: corporation[name],
      status: "MODELLED",
      ...(evidence && inputs ? inputs.evidenceOf(evidence) : {}),
      ...(unit ? { unit } : {}),
      ...(formula ? { formula } : {}),
      inputs: (d) => [
        ...own.map((of) => traceCorporation(context, corporation, of, d)),
        ...(balance ? region.map((of) => traceRegion(context, balance, of, d)) : []),
        ...(moved ? [traceNational(context, "moved", d)] : []),
        ...(inputs && kind ? modelInputs(context, inputs, corporation.region, kind, d) : []),
      ],
    },
    depth,
  );
}

function modelInputs(
  context: TraceContext,
  inputs: TraceInputs,
  region: string,
  kind: "TASK" | "NEED" | "NORMS",
  depth: number,
): TraceNode[] {
  if (kind === "TASK") return taskInputs(context, inputs);
  if (kind === "NEED") return needInputs(inputs, region, depth);
  return [...normInputs(inputs), inputs.path("marketInterest", depth)];
}
