import { BRIDGE_FIGURES, type BridgeFigure, type BridgeGame, bridgeGame } from "../../bridge/bridge.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { sizeOf } from "../../bridge/shapley.js";
import type { TraceNode } from "../types.js";
import { type AskedStep, oneOf, type Tracers } from "./figure-patterns.js";
import { given, HEADLINE_UNITS, headlineStep, made } from "./steps.js";

/** A share of a bridge: one part, one figure. */
interface Share {
  readonly game: BridgeGame;
  readonly f: number;
  readonly k: number;
  readonly path: string;
  readonly figure: BridgeFigure;
}

/** Why a bridge says what it says: both ends go down to the model, a share goes down to the mixes of both. */
export function bridgeTracers(from: BridgeEnd, to: BridgeEnd, { evidence, depth }: AskedStep): Tracers {
  const end = (side: "from" | "to", name: string | undefined, d: number) =>
    headlineStep(side === "from" ? from : to, side, name, evidence, d);
  const below = Math.max(0, depth - 1);
  const share = async (part: string | undefined, name: string | undefined): Promise<Share | null> => {
    const figure = oneOf(BRIDGE_FIGURES, name);
    const game = await bridgeGame(from, to);
    const k = game.steps.findIndex((step) => step.key === part);
    if (!figure || k < 0) return null;
    return { game, f: BRIDGE_FIGURES.indexOf(figure), k, path: `parts.${part}.figures.${figure}`, figure };
  };
  const difference = async (name: string | undefined): Promise<TraceNode | null> => {
    const figure = oneOf(BRIDGE_FIGURES, name);
    const [first, last] = [await end("from", figure, below), await end("to", figure, below)];
    if (!figure || !first || !last) return null;
    const value = (last.value ?? 0) - (first.value ?? 0);
    const formula = `to.${figure} - from.${figure}`;
    return made(`difference.${figure}`, value, HEADLINE_UNITS[figure], formula, [last, first], depth);
  };
  return {
    "from.<figure>": (name) => end("from", name, depth),
    "to.<figure>": (name) => end("to", name, depth),
    "difference.<figure>": difference,
    "parts.<part>.figures.<figure>.amount": async (part, name) => {
      const found = await share(part, name);
      const whole = found && (await difference(name));
      return whole && amountStep(found, whole, depth);
    },
    "parts.<part>.figures.<figure>.least": async (part, name) => extremeStep(await share(part, name), "least", depth),
    "parts.<part>.figures.<figure>.most": async (part, name) => extremeStep(await share(part, name), "most", depth),
  };
}

/** Name of a mix: the parts that are as at the end. */
function mixStep({ game, f, figure }: Share, coalition: number): TraceNode {
  const crossed = game.steps.filter((_, k) => (coalition >> k) & 1).map(({ key }) => key);
  const value = game.result.known.get(coalition)?.[f] ?? null;
  const key = `mix.${crossed.length === 0 ? "none" : crossed.join("+")}.${figure}`;
  return given(key, value, HEADLINE_UNITS[figure], { status: "MODELLED" });
}

function amountStep(share: Share, difference: TraceNode, depth: number): TraceNode {
  const { game, f, k, path, figure } = share;
  const places = game.result.figures[f]?.byPlace[k] ?? [];
  const unit = HEADLINE_UNITS[figure];
  const drawn = game.result.method === "SAMPLED" ? "drawn " : "";
  const formula =
    `sum over places of place, a place's part of the mean over all ${drawn}orders of what the part adds there; ` +
    `made whole so that all parts add up to difference.${figure}`;
  const inputs = places.map((value, place) =>
    made(
      `place.${place + 1}`,
      value,
      unit,
      `mean over ${drawn}orders with the part at place ${place + 1} of the mix with it - the mix without it, times the share of those orders`,
      mixesAt(share, place),
      Math.max(0, depth - 1),
    ),
  );
  return made(
    `${path}.amount`,
    game.whole[f]?.[k] ?? null,
    unit,
    formula,
    [...inputs, { ...difference, inputs: [] }],
    depth,
  );
}

/** All mixes before and after the part changes at a place; of drawn orders there are too many to show. */
function mixesAt(share: Share, place: number): TraceNode[] {
  const { known, method } = share.game.result;
  if (method === "SAMPLED") return [];
  const bit = 1 << share.k;
  const without = [...known.keys()].filter((coalition) => (coalition & bit) === 0 && sizeOf(coalition) === place);
  return without.flatMap((coalition) => [mixStep(share, coalition | bit), mixStep(share, coalition)]);
}

function extremeStep(share: Share | null, side: "least" | "most", depth: number): TraceNode | null {
  if (!share) return null;
  const { game, f, k, path, figure } = share;
  const attribution = game.result.figures[f];
  const coalition = attribution?.[side === "least" ? "leastTo" : "mostTo"][k] ?? 0;
  const formula = `${side} over orders of the mix with the part - the mix without it: first and second here`;
  const mixes = [mixStep(share, coalition | (1 << k)), mixStep(share, coalition)];
  return made(`${path}.${side}`, attribution?.[side][k] ?? null, HEADLINE_UNITS[figure], formula, mixes, depth);
}
