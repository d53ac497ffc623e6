import type { LeverValueInput, PlaceLever, ScenarioInput } from "@solidariteitskaart/client";
import { scenarioOf } from "../../address/scenario-of";
import type { RuleChoice } from "../../address/view-state";
import type { LeverName } from "../../levers/lever-names";

type Group = "assumptions" | "measures";

export interface TriedLever {
  readonly name: PlaceLever;
  readonly group: Group;
  /** The lever that the page names, then what it needs beside it. */
  readonly values: readonly [{ key: LeverName; value: number }, ...LeverValueInput[]];
}

/** One step of each lever that the letter or the debate names, the same on every page so that places can be compared. */
export const triedLevers: readonly TriedLever[] = [
  { name: "interestUp", group: "assumptions", values: [{ key: "marketInterest", value: 0.5 }] },
  { name: "interestDown", group: "assumptions", values: [{ key: "marketInterest", value: -0.5 }] },
  { name: "rent", group: "measures", values: [{ key: "rentIncrease", value: 0.5 }] },
  {
    name: "targetedRent",
    group: "measures",
    values: [
      { key: "targetedRentIncrease", value: 50 },
      { key: "targetedRentShare", value: 25 },
    ],
  },
  { name: "operatingCost", group: "measures", values: [{ key: "operatingCostCut", value: 5 }] },
  { name: "tax", group: "measures", values: [{ key: "taxRelief", value: 1 }] },
  { name: "subsidy", group: "measures", values: [{ key: "subsidyLumpSum", value: 1_000_000_000 }] },
  { name: "commercial", group: "measures", values: [{ key: "commercialSurplusShare", value: 100 }] },
  { name: "ambition", group: "measures", values: [{ key: "ambitionHomes", value: 90 }] },
];

/** The question for each lever: it alone, under the reader's rule of solidarity. */
export const leverScenarios = (rule: RuleChoice): Record<PlaceLever, ScenarioInput> =>
  Object.fromEntries(
    triedLevers.map(({ name, group, values }) => [name, { ...scenarioOf(rule), [group]: [...values] }]),
  ) as Record<PlaceLever, ScenarioInput>;
