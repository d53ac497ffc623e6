import { registerEnumType } from "type-graphql";
import type { CorporationBalanceView } from "./views.js";

export enum CorporationOrder {
  CODE = "CODE",
  HOMES = "HOMES",
  TASK = "TASK",
  NEED = "NEED",
  ROOM = "ROOM",
  DEBT = "DEBT",
  HOMES_LOST = "HOMES_LOST",
}

registerEnumType(CorporationOrder, {
  name: "CorporationOrder",
  description: "Order of corporations; amounts from large to small, ties in the order of the dataset. Dutch: volgorde.",
  valuesConfig: {
    CODE: { description: "As in the dataset: by region, then number. Dutch: op code." },
    HOMES: { description: "Most homes first. Dutch: meeste woningen eerst." },
    TASK: { description: "Largest task first. Dutch: grootste opgave eerst." },
    NEED: { description: "Largest need first. Dutch: grootste onhaalbare opgave eerst." },
    ROOM: { description: "Most room left first. Dutch: meeste ruimte eerst." },
    DEBT: { description: "Largest loans at the start first. Dutch: grootste schuld eerst." },
    HOMES_LOST: { description: "Most homes lost first. Dutch: niet te financieren woningen." },
  },
});

const MEASURES: Readonly<
  Record<Exclude<CorporationOrder, CorporationOrder.CODE>, (item: CorporationBalanceView) => number>
> = {
  [CorporationOrder.HOMES]: (item) => item.homes,
  [CorporationOrder.TASK]: (item) => item.task,
  [CorporationOrder.NEED]: (item) => item.need,
  [CorporationOrder.ROOM]: (item) => item.room,
  [CorporationOrder.DEBT]: (item) => item.debt,
  [CorporationOrder.HOMES_LOST]: (item) => item.homesLost,
};

export function inCorporationOrder(
  items: readonly CorporationBalanceView[],
  order: CorporationOrder,
): CorporationBalanceView[] {
  if (order === CorporationOrder.CODE) return [...items];
  const measure = MEASURES[order];
  return items.toSorted((a, b) => measure(b) - measure(a));
}
