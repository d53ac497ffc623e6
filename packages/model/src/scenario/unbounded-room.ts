import type { CorporationBranch, SectorDataset } from "../dataset/types.js";
import { coverUse, LEAST_USE, valueUse } from "../finance/remaining-room.js";
import { cumulate } from "../finance/year-terms.js";
import { applyScenario } from "./apply-scenario.js";
import { fault } from "./fault.js";
import type { RunSettings } from "./run-settings.js";
import type { Fault, LeverValue, Scenario } from "./types.js";

/**
 * Whether each extra home of the last year pays for itself by both norms, so that nothing bounds what a branch could
 * build. Only prices, costs and the mix of that year decide, so no run is needed.
 */
function isUnbounded({ input, task }: CorporationBranch, { terms, norms }: RunSettings): boolean {
  const t = terms.yearCount - 1;
  const at = (path: Float64Array) => path[t] as number;
  const grown = (growth: Float64Array) => cumulate(growth)[t] as number;
  const build = at(terms.buildCostIndex);
  const newHomes = (task.newHomes[t] as number) * at(terms.newHomeFactor);
  const measures = (task.measures[t] as number) * at(terms.measureFactor);
  const paid = (cost: number, subsidy: number) => build * Math.max(0, cost - subsidy);
  const cost =
    newHomes * paid(task.newHomeCost, at(terms.newHomeSubsidy)) +
    measures * paid(task.measureCost, at(terms.measureSubsidy));
  if (cost <= 0) return false;
  const value = newHomes * input.policyValuePerNewHome * grown(terms.valueGrowth);
  const rent = input.newHomeRent * grown(terms.rentGrowth) + at(terms.rentSupplement);
  const maintenance = input.newHomeMaintenance * grown(terms.maintenanceGrowth) * at(terms.maintenanceFactor);
  const management = input.managementPerHome * grown(terms.inflation) * at(terms.managementFactor);
  const margin = newHomes * (12 * (1 - input.vacancy) * rent - maintenance - management);
  return (
    valueUse(norms.social, value / cost) <= LEAST_USE &&
    coverUse(norms.social, at(terms.marketInterest), at(terms.guaranteeLevy), margin / cost) <= LEAST_USE
  );
}

const holdsFor = (dataset: SectorDataset, scenario: Scenario): boolean => {
  const settings = applyScenario(dataset, scenario);
  return dataset.corporations.some(({ social }) => isUnbounded(social, settings));
};

/** The levers without any of which there would be an answer. */
function together(dataset: SectorDataset, scenario: Scenario): LeverValue[] {
  const without = (from: Scenario, { key }: LeverValue): Scenario => {
    const others = (values: readonly LeverValue[]) => values.filter((value) => value.key !== key);
    return { ...from, assumptions: others(from.assumptions), measures: others(from.measures) };
  };
  const needed = [...scenario.assumptions, ...scenario.measures].reduce((kept, lever) => {
    const less = without(kept, lever);
    return holdsFor(dataset, less) ? less : kept;
  }, scenario);
  return [...needed.assumptions, ...needed.measures];
}

/**
 * Levers that are each allowed can together leave nothing that bounds the room: then there is no answer, and this says
 * which levers do that.
 * @param scenario valid: see parseScenario
 * @returns a fault, or none where there is an answer
 */
export function unboundedRoomFaults(dataset: SectorDataset, scenario: Scenario): Fault[] {
  const pulled = [...scenario.assumptions, ...scenario.measures];
  if (pulled.length === 0 || !holdsFor(dataset, scenario)) return [];
  const levers = together(dataset, scenario).map(({ key, value }) => `${key} = ${value}`);
  const message = `With ${levers.join(" and ")} every extra home pays for itself by both norms, so nothing bounds what corporations could build and there is no answer. Choose another value for one of these levers.`;
  return [
    fault(
      "NO_ANSWER",
      "scenario",
      levers.join(", "),
      "levers under which a home costs more than it brings in",
      message,
    ),
  ];
}
