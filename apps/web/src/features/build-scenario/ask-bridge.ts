import { type Bridge, BridgeDocument, type Client } from "@solidariteitskaart/client";
import { inputOf, type LinkDraft } from "../../address/scenario-draft";
import { isDefaultRule } from "../../address/view-state";

/** Up to so many parts the bridge follows by itself: the model runs once for every mix of them, 64 times at most. */
const FOLLOWS = 6;

/** @param draft without what changes nothing */
const partsOf = ({ levers, rule }: LinkDraft): number => Object.keys(levers).length + (isDefaultRule(rule) ? 0 : 1);

export const hasBridge = (draft: LinkDraft): boolean => partsOf(draft) > 0;

export const bridgeFollows = (draft: LinkDraft): boolean => hasBridge(draft) && partsOf(draft) <= FOLLOWS;

/** From what stays open without levers, lever by lever, to what stays open now. */
export const askBridge = async (client: Client, draft: LinkDraft): Promise<Bridge> => {
  const { vintage } = draft;
  const ends = { from: { vintage }, to: { vintage, scenario: inputOf(draft) } };
  const { bridge } = await client.request(BridgeDocument, ends);
  if (bridge.__typename !== "Bridge") throw new Error("the scenario has faults");
  return bridge;
};
