import { figureOf } from "../../figures/catalogue.js";
import type { CorporationBalance } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import { CORPORATION_FIGURES, type CorporationFigureName } from "./figure-names.js";
import { namedIn } from "./named-in.js";
import { traceNode } from "./nodes.js";
import { needInputs, normInputs, taskInputs } from "./region-inputs.js";
import type { TraceInputs } from "./trace-inputs.js";
import { traceNational } from "./trace-national.js";
import { traceRegion } from "./trace-region.js";
import type { RegionFigureName, TraceNode } from "./types.js";

interface Rule {
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

const RULES: Readonly<Partial<Record<CorporationFigureName, Rule>>> = {
  homes: { evidence: "homes" },
  debt: { evidence: "debtTotal" },
  task: {
    inputs: "TASK",
  },
  need: {
    own: ["task", "debt"],
    inputs: "NEED",
  },
  room: {
    own: ["debtEnd", "icrEnd", "ltvEnd"],
    inputs: "NORMS",
  },
  debtEnd: {
    own: ["debt", "task", "need"],
    inputs: "NEED",
  },
  icrEnd: { own: ["debtEnd"], inputs: "NEED" },
  ltvEnd: { own: ["debtEnd"], inputs: "NEED" },
  firstShortYear: { own: ["need"], inputs: "NEED" },
  homesLost: {
    own: ["need"],
    region: ["open", "need"],
  },
  measuresLost: {
    own: ["need"],
    region: ["open", "need"],
  },
  homesScrapped: { inputs: "TASK" },
  measuresScrapped: { inputs: "TASK" },
  given: {
    own: ["room"],
    region: ["given", "room"],
  },
  received: {
    own: ["need"],
    region: ["received", "need"],
  },
  givenShare: { own: ["given"], moved: true },
  receivedShare: { own: ["received"], moved: true },
};

/** A figure of one corporation: its own books, and its part in what its region gives and receives. */
export function traceCorporation(
  context: TraceContext,
  corporation: CorporationBalance,
  name: CorporationFigureName,
  depth: number,
): TraceNode {
  const { inputs } = context;
  const { unit, formulas } = figureOf(`corporation.${name}`);
  const formula = formulas.CORPORATION;
  const {
    own = namedIn(formula ?? "", CORPORATION_FIGURES),
    region = [],
    inputs: kind,
    moved,
    evidence,
  } = RULES[name] ?? {};
  const balance = context.outcome.regions.find((item) => item.region === corporation.region);
  return traceNode(
    {
      key: name,
      region: corporation.region,
      corporation: corporation.id,
      value: corporation[name],
      status: "MODELLED",
      ...(evidence && inputs ? inputs.evidenceOf(evidence) : {}),
      unit,
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
  return [...normInputs(inputs), inputs.path("marketInterest", depth), inputs.path("guaranteeLevy", depth)];
}
