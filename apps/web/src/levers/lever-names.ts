import type { nl } from "../messages/nl";

/** Levers that have texts here; a test holds this against docs/scenarios.md. */
export type LeverName = keyof (typeof nl)["scenario"]["levers"];

const names: Readonly<Record<LeverName, true>> = {
  marketInterest: true,
  inflation: true,
  maintenanceGrowth: true,
  buildCostGrowth: true,
  rentIncrease: true,
  targetedRentIncrease: true,
  targetedRentShare: true,
  operatingCostCut: true,
  maintenanceCut: true,
  managementCut: true,
  taxRelief: true,
  taxRateCut: true,
  subsidyPerHome: true,
  subsidyPerMeasure: true,
  subsidyLumpSum: true,
  commercialSurplusShare: true,
  ambitionHomes: true,
  ambitionMeasures: true,
  normIcr: true,
  normLtv: true,
  internalBuffer: true,
};

/** True for levers that the messages name. */
export const isLeverName = (key: string): key is LeverName => Object.hasOwn(names, key);
