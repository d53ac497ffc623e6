import type { TraceContext } from "./context.js";
import { traceNode } from "./nodes.js";
import { traceRegion } from "./trace-region.js";
import type { TraceNode } from "./types.js";

/** Name of the figure that says what one region gives another. */
export const TRANSFER_PREFIX = "transfer.";

/** One transfer of the plan: what the giver gives, what the receiver receives, and the way between them. */
export function traceTransfer(context: TraceContext, from: string, to: string, depth: number): TraceNode {
  const { outcome } = context;
  const found = outcome.solidarity.transfers.find((transfer) => transfer.from === from && transfer.to === to);
  const balances = new Map(outcome.regions.map((balance) => [balance.region, balance]));
  const [giver, receiver] = [balances.get(from), balances.get(to)];
  return traceNode(
    {
      key: `${TRANSFER_PREFIX}${to}`,
      region: from,
      value: found?.amount ?? 0,
      status: "MODELLED",
      formula: "plan with the least sum of amount * distanceKm in which every region gives and receives its part",
      inputs: (d) => [
        ...(giver ? [traceRegion(context, giver, "given", d)] : []),
        ...(receiver ? [traceRegion(context, receiver, "received", d)] : []),
        ...(found ? [distanceStep(context, from, found.distanceKm)] : []),
      ],
    },
    depth,
  );
}

export function distanceStep({ evidence }: Pick<TraceContext, "evidence">, region: string, value: number): TraceNode {
  const sources = evidence.filter((row) => row.key === "distanceKm").flatMap((row) => row.sources);
  return traceNode({ key: "distanceKm", region, value, unit: "KM", status: "DERIVED", sources }, 0);
}
