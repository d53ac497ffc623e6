/** What else has to be chosen before a figure is known; each is a field of the form and of the link. */
export const slots = ["region", "pair", "year"] as const;
export type Slot = (typeof slots)[number];

/** The place of a figure in the answer, with slots between braces; some differ for the country and a region. */
interface Places {
  readonly country?: string;
  readonly region?: string;
}

export interface Offer {
  readonly figures: Readonly<Record<string, string | Places>>;
  /** What may be chosen; regions and pairs are known to the API only. Where a link says nothing, the first is. */
  readonly choices: Readonly<Partial<Record<Slot, readonly string[]>>>;
}

const years = (from: number, until: number): string[] =>
  Array.from({ length: until - from + 1 }, (_, k) => String(from + k));
const same = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
/** Figures of an outcome: of the country and of a region. */
const national = [
  "shortfall",
  "surplus",
  "moved",
  "open",
  "homesNotBuilt",
  "measuresNotDone",
  "homesLost",
  "measuresLost",
  "task",
  "capacity",
  "slowdownYear",
] as const;
const regional = [
  "task",
  "need",
  "room",
  "shortfall",
  "surplus",
  "ownPosition",
  "received",
  "given",
  "remaining",
  "open",
  "homesNotBuilt",
  "measuresNotDone",
  "homesLost",
  "measuresLost",
] as const;
const outcomeFigures = Object.fromEntries(
  [...new Set([...national, ...regional])].map((name): [string, Places] => [
    name,
    {
      ...(national.some((one) => one === name) ? { country: name } : {}),
      ...(regional.some((one) => one === name) ? { region: name } : {}),
    },
  ]),
);

/** Every answer whose figures can be explained, in the order of the page. */
export const offers = {
  outcome: { figures: outcomeFigures, choices: { region: [] } },
  plan: {
    figures: {
      timesFirstVoluntaryCase: "instruments.{pair}.timesFirstVoluntaryCase",
      "transfer.amount": "transfers.{pair}.amount",
      distanceKm: "transfers.{pair}.distanceKm",
      ...same("moved", "open", "euroKilometres", "certain.atMostMoved", "certain.atLeastOpen"),
    },
    choices: { pair: [] },
  },
  levy: {
    figures: {
      askedEvenly: "years.{year}.askedEvenly",
      askedAsNeeded: "years.{year}.askedAsNeeded",
      cap: "years.{year}.cap",
      rent: "years.{year}.rent",
      ...same("greatestShareEvenly", "greatestShareAsNeeded", "capShare"),
    },
    choices: { year: years(2025, 2034) },
  },
} as const satisfies Readonly<Record<string, Offer>>;

export type Analysis = keyof typeof offers;
export const offeredAnalyses = Object.keys(offers) as readonly Analysis[];
