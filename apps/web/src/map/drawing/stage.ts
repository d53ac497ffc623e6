import type { Box } from "./box";

export type StageName = "wide" | "phone" | "small";

/**
 * A size for which the map is laid out, in CSS pixels. On a larger screen the whole drawing grows, so that what does not
 * touch here touches nowhere.
 */
export interface Stage {
  readonly name: StageName;
  readonly width: number;
  readonly height: number;
  /** The country is fitted into this box. */
  readonly land: Box;
  /** Sizes of names, balances and the balance that leads; `line`: height of a line as a share of its size. */
  readonly text: { readonly name: number; readonly amount: number; readonly lead: number; readonly line: number };
  readonly flow: {
    /** Width of the largest flow where it meets its head, and the least that is still seen. */
    readonly widest: number;
    readonly thinnest: number;
    /** Room that stays between a flow and what lies beside it. */
    readonly gap: number;
    /** How many are drawn at once unless asked. */
    readonly most: number;
  };
  /** Which part of a name may lie on another region, 0..1, before it is called out. */
  readonly spill: number;
  /** What lies on the map already: legend, buttons, attribution. */
  readonly taken: readonly Box[];
}

export const mapStages: Readonly<Record<StageName, Stage>> = {
  wide: {
    name: "wide",
    width: 880,
    height: 688,
    land: { left: 250, top: 16, right: 864, bottom: 652 },
    text: { name: 12.5, amount: 13, lead: 21, line: 1.08 },
    flow: { widest: 11, thinnest: 2.4, gap: 3, most: 12 },
    spill: 0.1,
    taken: [
      { left: 0, top: 340, right: 236, bottom: 688 },
      { left: 822, top: 548, right: 880, bottom: 688 },
      { left: 0, top: 0, right: 330, bottom: 46 },
      { left: 236, top: 656, right: 822, bottom: 688 },
    ],
  },
  phone: {
    name: "phone",
    width: 390,
    height: 456,
    land: { left: 12, top: 8, right: 380, bottom: 448 },
    text: { name: 11, amount: 11.5, lead: 16, line: 1.04 },
    flow: { widest: 7.5, thinnest: 1.8, gap: 2, most: 6 },
    spill: 0.22,
    taken: [{ left: 334, top: 326, right: 390, bottom: 456 }],
  },
  small: {
    name: "small",
    width: 320,
    height: 320,
    land: { left: 10, top: 6, right: 310, bottom: 314 },
    text: { name: 11, amount: 11.5, lead: 14, line: 1.04 },
    flow: { widest: 6, thinnest: 1.6, gap: 2, most: 5 },
    spill: 0.22,
    taken: [{ left: 264, top: 184, right: 320, bottom: 320 }],
  },
};
