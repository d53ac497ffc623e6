import type { CorporationBranch, SectorDataset } from "../dataset/types.js";
import { coverUse, LEAST_USE, valueUse } from "../finance/remaining-room.js";
import { cumulate } from "../finance/year-terms.js";
import { applyScenario } from "./apply-scenario.js";
import { fault } from "./fault.js";
import type { RunSettings } from "./run-settings.js";
import type { Fault, LeverValue, Scenario } from "./types.js";

/** The last year of a world, which is the same for all branches. */
function lastYear({ terms, norms }: RunSettings) {
  const t = terms.yearCount - 1;
  const at = (path: Float64Array) => path[t] as number;
  const grown = (growth: Float64Array) => cumulate(growth)[t] as number;
  return {
    t,
    norms: norms.social,
    buildCost: at(terms.buildCostIndex),
    newHomeFactor: at(terms.newHomeFactor),
    measureFactor: at(terms.measureFactor),
    newHomeSubsidy: at(terms.newHomeSubsidy),
    measureSubsidy: at(terms.measureSubsidy),
    value: grown(terms.valueGrowth),
    rent: grown(terms.rentGrowth),
    rentSupplement: at(terms.rentSupplement),
    maintenance: grown(terms.maintenanceGrowth) * at(terms.maintenanceFactor),
    management: grown(terms.inflation) * at(terms.managementFactor),
    interest: at(terms.marketInterest),
    guaranteeLevy: at(terms.guaranteeLevy),
  };
}

/**
 * Whether each extra home of the last year pays for itself by both norms, so that nothing bounds what a branch could
 * build. Only prices, costs and the mix of that year decide, so no run is needed.
 */
function isUnbounded({ input, task }: CorporationBranch, year: ReturnType<typeof lastYear>): boolean {
  const newHomes = (task.newHomes[year.t] as number) * year.newHomeFactor;
  const measures = (task.measures[year.t] as number) * year.measureFactor;
  const paid = (cost: number, subsidy: number) => year.buildCost * Math.max(0, cost - subsidy);
  const cost =
    newHomes * paid(task.newHomeCost, year.newHomeSubsidy) + measures * paid(task.measureCost, year.measureSubsidy);
  if (cost <= 0) return false;
  const value = newHomes * input.policyValuePerNewHome * year.value;
  const rent = input.newHomeRent * year.rent + year.rentSupplement;
  const costs = input.newHomeMaintenance * year.maintenance + input.managementPerHome * year.management;
  const margin = newHomes * (12 * (1 - input.vacancy) * rent - costs);
  return (
    valueUse(year.norms, value / cost) <= LEAST_USE &&
    coverUse(year.norms, year.interest, year.guaranteeLevy, margin / cost) <= LEAST_USE
  );
}

const holdsFor = (dataset: SectorDataset, scenario: Scenario): boolean => {
  const year = lastYear(applyScenario(dataset, scenario));
  return dataset.corporations.some(({ social }) => isUnbounded(social, year));
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
