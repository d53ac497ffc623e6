import { registerEnumType } from "type-graphql";
import type { RegionBalanceView } from "./views.js";

export enum RegionOrder {
  CODE = "CODE",
  NAME = "NAME",
  TASK = "TASK",
  SHORTFALL = "SHORTFALL",
  SURPLUS = "SURPLUS",
  OWN_POSITION = "OWN_POSITION",
  OPEN = "OPEN",
  OPEN_SHARE = "OPEN_SHARE",
  HOMES_LOST = "HOMES_LOST",
}

registerEnumType(RegionOrder, {
  name: "RegionOrder",
  description: "Order of regions; amounts from large to small, ties by code. Dutch: volgorde.",
  valuesConfig: {
    CODE: { description: "By code, A to Z. Dutch: op code." },
    NAME: { description: "By name, A to Z. Dutch: op naam." },
    TASK: { description: "Largest task first. Dutch: grootste opgave eerst." },
    SHORTFALL: { description: "Largest shortfall first. Dutch: grootste tekort eerst." },
    SURPLUS: { description: "Largest surplus first. Dutch: grootste overschot eerst." },
    OWN_POSITION: { description: "From largest surplus to largest shortfall. Dutch: eigen positie." },
    OPEN: { description: "Largest amount that stays open first. Dutch: blijft open." },
    OPEN_SHARE: { description: "Largest share that stays open first. Dutch: open aandeel." },
    HOMES_LOST: { description: "Most homes lost first. Dutch: niet te financieren woningen." },
  },
});

type Measure = (balance: RegionBalanceView) => number;

const MEASURES: Readonly<Record<Exclude<RegionOrder, RegionOrder.CODE | RegionOrder.NAME>, Measure>> = {
  [RegionOrder.TASK]: (balance) => balance.task,
  [RegionOrder.SHORTFALL]: (balance) => balance.shortfall,
  [RegionOrder.SURPLUS]: (balance) => balance.surplus,
  [RegionOrder.OWN_POSITION]: (balance) => balance.ownPosition,
  [RegionOrder.OPEN]: (balance) => balance.open,
  [RegionOrder.OPEN_SHARE]: (balance) => balance.openShare,
  [RegionOrder.HOMES_LOST]: (balance) => balance.homesLost,
};

/** @param nameOf Name of a region by its code. */
export function inRegionOrder(
  balances: readonly RegionBalanceView[],
  order: RegionOrder,
  nameOf: (code: string) => string,
): RegionBalanceView[] {
  const byCode = (a: RegionBalanceView, b: RegionBalanceView) => (a.region < b.region ? -1 : 1);
  if (order === RegionOrder.CODE) return balances.toSorted(byCode);
  if (order === RegionOrder.NAME)
    return balances.toSorted((a, b) => nameOf(a.region).localeCompare(nameOf(b.region), "nl"));
  const measure = MEASURES[order];
  return balances.toSorted((a, b) => measure(b) - measure(a) || byCode(a, b));
}
