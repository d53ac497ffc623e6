import type { Unit } from "../../../figures/unit.js";
import { availableToGive } from "../../../solidarity/giving.js";
import type { SolidarityRule } from "../../../solidarity/types.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { compareRules, type RuleResult, type RulesComparison } from "../../solidarity-depth/compare-rules.js";
import type { RegionFigureName, TraceNode } from "../types.js";
import { type AskedStep, oneOf, type Tracers } from "./figure-patterns.js";
import { given, made, type OutcomeStep, outcomeStep } from "./steps.js";

const NATIONAL = ["moved", "open", "homesLost", "measuresLost"] as const;
const REGIONAL = ["given", "received", "open", "homesLost", "measuresLost"] as const;
const SIDES = ["given", "received"] as const;
const BOUNDS = ["atLeast", "atMost"] as const;

interface Rule {
  readonly result: RuleResult;
  readonly step: OutcomeStep;
  readonly path: string;
}

/** Why rules side by side say what they say: each rule is a scenario of its own, a range is the least and most of them. */
export function rulesTracers(end: BridgeEnd, { evidence, depth }: AskedStep): Tracers {
  const { dataset, scenario } = end;
  const compared = compareRules(dataset, scenario);
  const below = Math.max(0, depth - 1);
  const atRule =
    (trace: (rule: Rule, ...names: string[]) => TraceNode | null) =>
    async (n: string, ...names: string[]): Promise<TraceNode | null> => {
      const { rules } = await compared;
      const result = rules.find((_, k) => String(k) === n);
      if (!result) return null;
      const step = await outcomeStep({ dataset, scenario: { ...scenario, solidarity: result.rule } }, evidence);
      return trace({ result, step, path: `rules.${n}` }, ...names);
    };
  const sum = (name: "shortfall" | "surplus") => async () =>
    (await outcomeStep(end, evidence))({ scope: "NATIONAL", name }, name, below);
  const atMostMoved = async (d: number) => {
    const { atMostMoved: value } = await compared;
    const inputs = [await sum("shortfall")(), await sum("surplus")()];
    return made("atMostMoved", value, "EUR", "min(shortfall, surplus)", inputs, d);
  };
  return {
    "rules.<number from 0>.<figure>": atRule(({ result, step, path }, figure) => {
      const name = oneOf(NATIONAL, figure);
      if (name) return { ...step({ scope: "NATIONAL", name }, `${path}.${name}`, depth), value: result[name] };
      const transfers =
        result.rule.route === "POOL" ? "none: one fund, no ways" : "sum over transfers of amount * distanceKm";
      const ways = step({ scope: "NATIONAL", name: "solidarity.euroKilometres" }, `${path}.euroKilometres`, depth);
      if (figure === "euroKilometres") return { ...ways, value: result.euroKilometres, formula: transfers };
      if (figure !== "transfers") return null;
      return {
        ...ways,
        key: `${path}.transfers`,
        value: result.transfers,
        unit: "COUNT",
        formula: "number of transfers",
      };
    }),
    "rules.<number from 0>.regions.<code>.<figure>": atRule(({ result, step, path }, code, figure) => {
      const own = result.regions.find(({ region }) => region === code);
      const name = oneOf(REGIONAL, figure);
      if (!own) return null;
      const { region } = own;
      const of = (key: string, asked: RegionFigureName, d: number) =>
        step({ scope: "REGION", region, name: asked }, key, d);
      if (name) return { ...of(`${path}.regions.${region}.${name}`, name, depth), value: own[name] };
      if (figure !== "coverage") return null;
      const inputs = [of("open", "open", below), of("task", "task", below)];
      const formula = "1 - open / task; 1 where task is 0";
      return made(`${path}.regions.${region}.coverage`, own.coverage, "FRACTION", formula, inputs, depth, { region });
    }),
    "ranges.<code>.<given or received>.<atLeast or atMost>": async (code, side, bound) =>
      comparedStep(await compared, code, oneOf(SIDES, side), oneOf(BOUNDS, bound), depth),
    "ranges.<code>.<certainGiven or certainReceived>.<atLeast or atMost>": async (code, side, bound) =>
      certainStep(await compared, end, code, side, oneOf(BOUNDS, bound), depth, evidence),
    atMostMoved: () => atMostMoved(depth),
    atLeastOpen: async () => {
      const inputs = [await sum("shortfall")(), await atMostMoved(below)];
      const { atLeastOpen } = await compared;
      return made("atLeastOpen", atLeastOpen, "EUR", "shortfall - atMostMoved", inputs, depth);
    },
  };
}

function comparedStep(
  { rules, ranges }: RulesComparison,
  region: string | undefined,
  side: (typeof SIDES)[number] | undefined,
  bound: (typeof BOUNDS)[number] | undefined,
  depth: number,
): TraceNode | null {
  const range = ranges.find((item) => item.region === region);
  if (!range || !side || !bound) return null;
  const inputs = rules.map((rule, n) => {
    const value = rule.regions.find((item) => item.region === region)?.[side] ?? null;
    return given(`rules.${n}.regions.${region}.${side}`, value, "EUR", { region: range.region, status: "MODELLED" });
  });
  const formula = `${bound === "atLeast" ? "least" : "most"} over the rules compared of ${side}`;
  const key = `ranges.${range.region}.${side}.${bound}`;
  return made(key, range[side][bound], "EUR", formula, inputs, depth, { region: range.region });
}

const isLimited = ({ route, maxDistanceKm }: SolidarityRule) => route === "NEAREST" && maxDistanceKm !== undefined;

async function certainStep(
  { ranges }: RulesComparison,
  end: BridgeEnd,
  region: string | undefined,
  side: string | undefined,
  bound: (typeof BOUNDS)[number] | undefined,
  depth: number,
  evidence: AskedStep["evidence"],
): Promise<TraceNode | null> {
  const certain = oneOf(["certainGiven", "certainReceived"] as const, side);
  const range = ranges.find((item) => item.region === region);
  if (!range || !certain || !bound) return null;
  const step = await outcomeStep(end, evidence);
  const name = certain === "certainGiven" ? "surplus" : "shortfall";
  const { solidarity } = end.scenario;
  const own = (code: string) => step({ scope: "REGION", region: code, name }, name, 0);
  const amount = (node: TraceNode): number => {
    const value = node.value ?? 0;
    if (name === "shortfall") return value;
    const position = { region: "", shortfall: 0, surplus: value, task: 0, homes: 0, woz: 0, homesLost: 0 };
    return availableToGive(position, solidarity.reserveShare);
  };
  const unit: Unit = "EUR";
  const others = end.dataset.regions.filter(({ code }) => code !== range.region).map(({ code }) => amount(own(code)));
  const all = ["shortfall", "surplus"] as const;
  const totals = all.map((of) => step({ scope: "NATIONAL", name: of }, of, 0));
  const inputs = [
    given("own", amount(own(range.region)), unit, { region: range.region, status: "MODELLED" }),
    given(
      "others",
      others.reduce((total, value) => total + value, 0),
      unit,
      { status: "MODELLED" },
    ),
    ...totals,
    given("reserveShare", solidarity.reserveShare, "FRACTION"),
  ];
  const most = "min(shortfall, what regions have to give after the reserve)";
  const least = isLimited(solidarity) ? "0: a distance limit can keep anybody away" : `max(0, ${most} - others)`;
  const formula = bound === "atLeast" ? least : `min(own, ${most})`;
  const key = `ranges.${range.region}.${certain}.${bound}`;
  return made(key, range[certain][bound], unit, formula, inputs, depth, { region: range.region });
}
