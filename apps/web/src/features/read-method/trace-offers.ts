import { leverNames } from "../../levers/lever-names";

/** What else has to be chosen before a figure is known; each is a field of the form and of the link. */
export const slots = ["region", "lever", "second", "point", "part", "rule", "pair", "amount", "stat", "year"] as const;
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
  /** Where that is not the first. */
  readonly preset?: Readonly<Partial<Record<Slot, string>>>;
}

const years = (from: number, until: number): string[] =>
  Array.from({ length: until - from + 1 }, (_, k) => String(from + k));
const numbers = (count: number): string[] => years(0, count - 1);
const same = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const both = (country: string, region: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { country: `${country}.${name}`, region: `${region}.${name}` }]));

const amounts = ["open", "shortfall", "surplus", "task", "homesLost", "measuresLost"] as const;
const drawn = ["open", "shortfall", "surplus", "homesLost", "measuresLost"] as const;
const stats = ["p50", "p10", "p90", "mean"] as const;
const books = [
  "debtPerHome",
  "icr",
  "ltv",
  "monthlyResultPerHome",
  "homes",
  "debt",
  "invested",
  "rentIncome",
  "operatingCosts",
  "interest",
  "tax",
  "operatingCashFlow",
  "statePays",
  "interestRate",
  "monthlyRent",
  "taxPerHome",
] as const;

/** Figures of an outcome: of the country and of a region. */
const national = [
  "shortfall",
  "surplus",
  "moved",
  "open",
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

const certain = (name: string) => ({
  [`${name}.atLeast`]: rangeOf(name, "atLeast"),
  [`${name}.atMost`]: rangeOf(name, "atMost"),
});
const rangeOf = (name: string, bound: string): Places => ({ region: `ranges.{region}.${name}.${bound}` });
const ofLever = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `levers.{lever}.${name}`]));

/** Every answer whose figures can be explained, in the order of the page. */
export const offers = {
  outcome: { figures: outcomeFigures, choices: { region: [] } },
  bridge: {
    figures: {
      "part.amount": "parts.{part}.figures.{amount}.amount",
      "part.least": "parts.{part}.figures.{amount}.least",
      "part.most": "parts.{part}.figures.{amount}.most",
      difference: "difference.{amount}",
      from: "from.{amount}",
      to: "to.{amount}",
    },
    choices: { part: ["MARKET_INTEREST", "UNIT_COSTS"], amount: amounts },
  },
  goalSeek: {
    figures: same("value", "steppedValue", "bestValue", "openBefore", "openAtBest", "openAtStep", "evaluations"),
    choices: { lever: leverNames },
    preset: { lever: "rentIncrease" },
  },
  frontier: {
    figures: { b: "points.{point}.b", a: "points.{point}.a", open: "points.{point}.open" },
    choices: { lever: leverNames, second: leverNames, point: numbers(11) },
    preset: { lever: "rentIncrease", second: "operatingCostCut" },
  },
  sensitivity: {
    figures: {
      swingOpen: "bars.{lever}.swingOpen",
      swingBalance: "bars.{lever}.swingBalance",
      atLow: "bars.{lever}.atLow.{amount}",
      atHigh: "bars.{lever}.atHigh.{amount}",
      low: "bars.{lever}.low",
      high: "bars.{lever}.high",
      present: "bars.{lever}.present",
      base: "base.{amount}",
    },
    choices: { lever: leverNames, amount: [...amounts, "moved"] },
  },
  rules: {
    figures: {
      ...both("rules.{rule}", "rules.{rule}.regions.{region}", "open", "homesLost", "measuresLost"),
      moved: { country: "rules.{rule}.moved" },
      euroKilometres: { country: "rules.{rule}.euroKilometres" },
      transfers: { country: "rules.{rule}.transfers" },
      atMostMoved: { country: "atMostMoved" },
      atLeastOpen: { country: "atLeastOpen" },
      given: { region: "rules.{rule}.regions.{region}.given" },
      received: { region: "rules.{rule}.regions.{region}.received" },
      coverage: { region: "rules.{rule}.regions.{region}.coverage" },
      ...certain("given"),
      ...certain("received"),
      ...certain("certainGiven"),
      ...certain("certainReceived"),
    },
    choices: { rule: numbers(6), region: [] },
  },
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
  ensemble: {
    figures: {
      amount: { country: "national.{amount}.{stat}", region: "regions.{region}.figures.{amount}.{stat}" },
      chanceOfOpen: { country: "chanceOfOpen", region: "regions.{region}.chanceOfOpen" },
      chanceOfShortfall: { region: "regions.{region}.chanceOfShortfall" },
      depthOfShortfall: { region: "regions.{region}.depthOfShortfall" },
      openInYear: { country: "years.{year}.open.{stat}" },
    },
    choices: { amount: drawn, stat: stats, region: [], year: years(2025, 2034) },
  },
  longRun: {
    figures: {
      ...both("national.{year}", "regions.{region}.years.{year}", "shareTogether", "share", "task", "unmet"),
      ...both("national.{year}.finance", "regions.{region}.years.{year}.finance", ...books),
      ...Object.fromEntries(
        ["inflation", "maintenanceGrowth", "buildCostGrowth", "valueGrowth"].map((name) => [
          `growth.${name}`,
          `growth.${name}`,
        ]),
      ),
    },
    choices: { region: [], year: years(2025, 2060) },
    preset: { year: "2060" },
  },
  lastingPace: {
    figures: {
      ...both("national", "regions.{region}", "pace", "agreedBreaksIn"),
      ...ofLever("value", "steppedValue", "bestValue", "paceAtBest", "unmetBefore", "unmetAtBest"),
    },
    choices: { region: [], lever: leverNames },
    preset: { lever: "rentIncrease" },
  },
} as const satisfies Readonly<Record<string, Offer>>;

export type Analysis = keyof typeof offers;
export const analyses = Object.keys(offers) as readonly Analysis[];
