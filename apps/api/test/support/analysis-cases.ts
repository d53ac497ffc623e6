import type { Tree } from "./test-server.js";

export const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

/** An analysis: how it is asked, and the figures of its answer whose value and trace must be the same. */
interface Case {
  readonly ask: string;
  readonly type: string;
  /** Selection of the figures. */
  readonly fields: string;
  /** By place in the answer: how to find the figure in it. */
  readonly figures: Readonly<Record<string, (answer: Tree) => unknown>>;
  /** A field of the query within which the answer lies, for an answer that is part of an outcome. */
  readonly within?: (data: Tree) => Tree | undefined;
}

/** The item of a list with this code or value. */
export const at = (items: Tree | undefined, field: string, key: string | number) =>
  list(items).find((item) => item[field] === (key as unknown) || item[field]?.code === (key as unknown)) ??
  ({} as Tree);

/** Every analysis with some of its figures of each kind. */
export const CASES: Readonly<Record<string, Case>> = {
  bridge: {
    ask: "bridge(from: {}, to: {})",
    type: "Bridge",
    fields: `from { open } to { shortfall } difference { open homesLost }
      parts { key figures { open { amount least most } measuresLost { amount } } }`,
    figures: {
      "from.open": ({ from }) => from?.open,
      "to.shortfall": ({ to }) => to?.shortfall,
      "difference.open": ({ difference }) => difference?.open,
      "difference.homesLost": ({ difference }) => difference?.homesLost,
      "parts.MARKET_INTEREST.figures.open.amount": ({ parts }) =>
        at(parts, "key", "MARKET_INTEREST").figures?.open?.amount,
      "parts.UNIT_COSTS.figures.open.least": ({ parts }) => at(parts, "key", "UNIT_COSTS").figures?.open?.least,
      "parts.UNIT_COSTS.figures.open.most": ({ parts }) => at(parts, "key", "UNIT_COSTS").figures?.open?.most,
      "parts.UNIT_COSTS.figures.measuresLost.amount": ({ parts }) =>
        at(parts, "key", "UNIT_COSTS").figures?.measuresLost?.amount,
    },
  },
  goalSeek: {
    ask: 'goalSeek(lever: "rentIncrease")',
    type: "GoalSeek",
    fields: "value steppedValue bestValue openBefore openAtBest openAtStep evaluations",
    figures: {
      value: ({ value }) => value,
      steppedValue: ({ steppedValue }) => steppedValue,
      bestValue: ({ bestValue }) => bestValue,
      openBefore: ({ openBefore }) => openBefore,
      openAtBest: ({ openAtBest }) => openAtBest,
      openAtStep: ({ openAtStep }) => openAtStep,
      evaluations: ({ evaluations }) => evaluations,
    },
  },
  noGoal: {
    ask: 'goalSeek(lever: "normLtv")',
    type: "GoalSeek",
    fields: "value bestValue openAtBest",
    figures: {
      value: ({ value }) => value,
      bestValue: ({ bestValue }) => bestValue,
      openAtBest: ({ openAtBest }) => openAtBest,
    },
  },
  frontier: {
    ask: 'frontier(leverA: "rentIncrease", leverB: "operatingCostCut", points: 4)',
    type: "Frontier",
    fields: "points { a b open }",
    figures: {
      "points.0.b": ({ points }) => list(points)[0]?.b,
      "points.1.a": ({ points }) => list(points)[1]?.a,
      "points.2.b": ({ points }) => list(points)[2]?.b,
      "points.3.open": ({ points }) => list(points)[3]?.open,
    },
  },
  sensitivity: {
    ask: "sensitivity",
    type: "Sensitivity",
    fields:
      "base { moved } bars { lever { key } low high present swingOpen swingBalance atHigh { open } atLow { homesLost } }",
    figures: {
      "base.moved": ({ base }) => base?.moved,
      ...Object.fromEntries(
        ["low", "high", "present", "swingOpen", "swingBalance"].map((field) => [
          `bars.inflation.${field}`,
          ({ bars }: Tree) => list(bars).find(({ lever }) => String(lever?.key) === "inflation")?.[field],
        ]),
      ),
      "bars.marketInterest.atHigh.open": ({ bars }) =>
        list(bars).find(({ lever }) => String(lever?.key) === "marketInterest")?.atHigh?.open,
      "bars.marketInterest.atLow.homesLost": ({ bars }) =>
        list(bars).find(({ lever }) => String(lever?.key) === "marketInterest")?.atLow?.homesLost,
    },
  },
  compareRules: {
    ask: "compareRules",
    type: "RulesComparison",
    fields: `atMostMoved atLeastOpen rules { open homesLost transfers euroKilometres
      regions { region { code } given received coverage } }
      ranges { region { code } received { atMost } certainReceived { atLeast atMost } certainGiven { atLeast } }`,
    figures: {
      atMostMoved: ({ atMostMoved }) => atMostMoved,
      atLeastOpen: ({ atLeastOpen }) => atLeastOpen,
      "rules.1.homesLost": ({ rules }) => list(rules)[1]?.homesLost,
      "rules.2.transfers": ({ rules }) => list(rules)[2]?.transfers,
      "rules.5.euroKilometres": ({ rules }) => list(rules)[5]?.euroKilometres,
      "rules.4.regions.HMR.received": ({ rules }) => at(list(rules)[4]?.regions, "region", "HMR").received,
      "rules.4.regions.HMR.coverage": ({ rules }) => at(list(rules)[4]?.regions, "region", "HMR").coverage,
      "ranges.HMR.received.atMost": ({ ranges }) => at(ranges, "region", "HMR").received?.atMost,
      "ranges.HMR.certainReceived.atMost": ({ ranges }) => at(ranges, "region", "HMR").certainReceived?.atMost,
      "ranges.LIM.certainGiven.atLeast": ({ ranges }) => at(ranges, "region", "LIM").certainGiven?.atLeast,
    },
  },
  ensemble: {
    ask: "ensemble(runs: 120, seed: 3)",
    type: "Ensemble",
    fields: `runs seed chanceOfOpen distributions { lever { key } standardDeviation } national { open { p10 p90 mean } homesLost { p50 } }
      regions { region { code } figures { shortfall { p50 } } chanceOfShortfall depthOfShortfall }
      years { year open { p90 } }`,
    figures: {
      runs: ({ runs }) => runs,
      seed: ({ seed }) => seed,
      chanceOfOpen: ({ chanceOfOpen }) => chanceOfOpen,
      "distributions.inflation.standardDeviation": ({ distributions }) =>
        list(distributions).find(({ lever }) => String(lever?.key) === "inflation")?.standardDeviation,
      "national.open.p10": ({ national }) => national?.open?.p10,
      "national.open.p90": ({ national }) => national?.open?.p90,
      "national.open.mean": ({ national }) => national?.open?.mean,
      "national.homesLost.p50": ({ national }) => national?.homesLost?.p50,
      "regions.HMR.figures.shortfall.p50": ({ regions }) => at(regions, "region", "HMR").figures?.shortfall?.p50,
      "regions.HMR.chanceOfShortfall": ({ regions }) => at(regions, "region", "HMR").chanceOfShortfall,
      "regions.HMR.depthOfShortfall": ({ regions }) => at(regions, "region", "HMR").depthOfShortfall,
      "years.2030.open.p90": ({ years }) => at(years, "year", 2030).open?.p90,
    },
  },
  longRun: {
    ask: "outcome(until: 2045)",
    type: "Outcome",
    fields: `pace growth { inflation } national { year task share shareTogether finance { debt ltv } }
      regions { region { code } years { year unmet finance { debtPerHome } } }`,
    within: (data) => data.outcome?.longRun,
    figures: {
      pace: ({ pace }) => pace,
      "growth.inflation": ({ growth }) => growth?.inflation,
      "national.2040.task": ({ national }) => at(national, "year", 2040).task,
      "national.2040.share": ({ national }) => at(national, "year", 2040).share,
      "national.2040.shareTogether": ({ national }) => at(national, "year", 2040).shareTogether,
      "national.2045.finance.debt": ({ national }) => at(national, "year", 2045).finance?.debt,
      "national.2031.finance.ltv": ({ national }) => at(national, "year", 2031).finance?.ltv,
      "regions.HMR.years.2041.unmet": ({ regions }) => at(at(regions, "region", "HMR").years, "year", 2041).unmet,
      "regions.HMR.years.2041.finance.debtPerHome": ({ regions }) =>
        at(at(regions, "region", "HMR").years, "year", 2041).finance?.debtPerHome,
    },
  },
  lastingPace: {
    ask: "lastingPace(until: 2045)",
    type: "LastingPace",
    fields: `until national { pace agreedBreaksIn } regions { region { code } pace agreedBreaksIn }
      levers { lever { key } value steppedValue bestValue unmetBefore unmetAtBest paceAtBest }`,
    figures: {
      until: ({ until }) => until,
      "national.pace": ({ national }) => national?.pace,
      "national.agreedBreaksIn": ({ national }) => national?.agreedBreaksIn,
      "regions.HMR.pace": ({ regions }) => at(regions, "region", "HMR").pace,
      "regions.HMR.agreedBreaksIn": ({ regions }) => at(regions, "region", "HMR").agreedBreaksIn,
      ...Object.fromEntries(
        ["value", "steppedValue", "bestValue", "unmetBefore", "unmetAtBest", "paceAtBest"].map((field) => [
          `levers.rentIncrease.${field}`,
          ({ levers }: Tree) => list(levers).find(({ lever }) => String(lever?.key) === "rentIncrease")?.[field],
        ]),
      ),
    },
  },
  difference: {
    ask: "difference(from: {}, to: {})",
    type: "Difference",
    fields: "national { open homesLost } regions { region { code } ownPosition openShare }",
    figures: {
      "national.open": ({ national }) => national?.open,
      "national.homesLost": ({ national }) => national?.homesLost,
      "regions.HMR.ownPosition": ({ regions }) => at(regions, "region", "HMR").ownPosition,
      "regions.HMR.openShare": ({ regions }) => at(regions, "region", "HMR").openShare,
    },
  },
  fund: {
    ask: "outcome(scenario: { solidarity: { route: POOL } })",
    type: "Outcome",
    fields: "moved instruments { to { code } amount timesFirstVoluntaryCase }",
    within: (data) => data.outcome?.solidarity,
    figures: {
      moved: ({ moved }) => moved,
      "instruments.POOL.HMR.amount": ({ instruments }) => at(instruments, "to", "HMR").amount,
      "instruments.POOL.HMR.timesFirstVoluntaryCase": ({ instruments }) =>
        at(instruments, "to", "HMR").timesFirstVoluntaryCase,
    },
  },
  levy: {
    ask: "outcome",
    type: "Outcome",
    fields: "capShare greatestShareEvenly greatestShareAsNeeded years { year rent cap askedEvenly askedAsNeeded }",
    within: (data) => data.outcome?.solidarity?.levy,
    figures: {
      capShare: ({ capShare }) => capShare,
      greatestShareEvenly: ({ greatestShareEvenly }) => greatestShareEvenly,
      greatestShareAsNeeded: ({ greatestShareAsNeeded }) => greatestShareAsNeeded,
      ...Object.fromEntries(
        ["rent", "cap", "askedEvenly", "askedAsNeeded"].map((field) => [
          `years.2028.${field}`,
          ({ years }: Tree) => at(years, "year", 2028)[field],
        ]),
      ),
    },
  },
};
