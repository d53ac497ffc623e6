import type { Dataset, SectorDataset } from "../../dataset/types.js";
import type { Lever } from "../../scenario/lever.js";
import { levers } from "../../scenario/levers/registry.js";
import type { Scenario } from "../../scenario/types.js";
import { canonicalJson } from "../../support/canonical.js";
import { leverValueIn, withLeverValue } from "../common/lever-in-scenario.js";
import { differingGroups, type InputGroup, sameShape, withGroup } from "./input-groups.js";

/** One end of a bridge. */
export interface BridgeEnd {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
}

/** DATA: the datasets cannot be told apart input by input, so they change as one. */
export type BridgePartKind = "INPUT" | "DATA" | "LEVER" | "RULE";

/** What can change sides: a group of inputs, a lever, or the solidarity rule. */
export interface BridgeStep {
  readonly kind: BridgePartKind;
  /** InputGroup, "DATA", the lever's key, or "SOLIDARITY_RULE". */
  readonly key: string;
  /** The end with this part as in the other end. */
  readonly cross: (end: BridgeEnd) => BridgeEnd;
}

/** Everything in which two ends differ, in a fixed order. */
export function bridgeSteps(from: BridgeEnd, to: BridgeEnd): BridgeStep[] {
  return [...dataSteps(from.dataset, to.dataset), ...scenarioSteps(from.scenario, to.scenario)];
}

function dataSteps(from: Dataset, to: Dataset): BridgeStep[] {
  if (from === to || from.hash === to.hash) return [];
  if (from.kind === "SECTOR" && to.kind === "SECTOR" && sameShape(from, to)) {
    return differingGroups(from, to).map((key) => inputStep(key, to));
  }
  return [{ kind: "DATA", key: "DATA", cross: (end) => ({ ...end, dataset: to }) }];
}

function inputStep(key: InputGroup, to: SectorDataset): BridgeStep {
  return {
    kind: "INPUT",
    key,
    cross: (end) => ({ ...end, dataset: withGroup(end.dataset as SectorDataset, to, key) }),
  };
}

function scenarioSteps(from: Scenario, to: Scenario): BridgeStep[] {
  const differs = (lever: Lever) =>
    canonicalJson(leverValueIn(from, lever) ?? null) !== canonicalJson(leverValueIn(to, lever) ?? null);
  const pulled = levers.filter(differs).map(
    (lever): BridgeStep => ({
      kind: "LEVER",
      key: lever.key,
      cross: (end) => ({ ...end, scenario: withLeverValue(end.scenario, lever, leverValueIn(to, lever)) }),
    }),
  );
  if (canonicalJson(from.solidarity) === canonicalJson(to.solidarity)) return pulled;
  const rule: BridgeStep = {
    kind: "RULE",
    key: "SOLIDARITY_RULE",
    cross: (end) => ({ ...end, scenario: { ...end.scenario, solidarity: to.solidarity } }),
  };
  return [...pulled, rule];
}
