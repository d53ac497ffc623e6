import type { Lever } from "../lever.js";
import { ambitionHomes } from "./ambition-homes.js";
import { ambitionMeasures } from "./ambition-measures.js";
import { buildCostGrowth } from "./build-cost-growth.js";
import { commercialSurplusShare } from "./commercial-surplus-share.js";
import { inflation } from "./inflation.js";
import { internalBuffer } from "./internal-buffer.js";
import { maintenanceCut } from "./maintenance-cut.js";
import { maintenanceGrowth } from "./maintenance-growth.js";
import { managementCut } from "./management-cut.js";
import { marketInterest } from "./market-interest.js";
import { normIcr } from "./norm-icr.js";
import { normLtv } from "./norm-ltv.js";
import { operatingCostCut } from "./operating-cost-cut.js";
import { rentIncrease } from "./rent-increase.js";
import { subsidyLumpSum } from "./subsidy-lump-sum.js";
import { subsidyPerHome } from "./subsidy-per-home.js";
import { subsidyPerMeasure } from "./subsidy-per-measure.js";
import { targetedRentIncrease } from "./targeted-rent-increase.js";
import { targetedRentShare } from "./targeted-rent-share.js";
import { taxRateCut } from "./tax-rate-cut.js";
import { taxRelief } from "./tax-relief.js";

/** Every lever there is, in the order in which pages show them: the world first, then what somebody decides. */
const registry = {
  marketInterest,
  inflation,
  maintenanceGrowth,
  buildCostGrowth,
  rentIncrease,
  targetedRentIncrease,
  targetedRentShare,
  operatingCostCut,
  maintenanceCut,
  managementCut,
  taxRelief,
  taxRateCut,
  subsidyPerHome,
  subsidyPerMeasure,
  subsidyLumpSum,
  commercialSurplusShare,
  ambitionHomes,
  ambitionMeasures,
  normIcr,
  normLtv,
  internalBuffer,
} as const satisfies Readonly<Record<string, Lever>>;

/** Texts of pages are asked for by it, so that the compiler names a lever that lacks them. */
export type LeverKey = keyof typeof registry;

export const levers: readonly Lever[] = Object.values(registry);

/** @param registry tests and experiments bring their own */
export function leverByKey(key: string, registry: readonly Lever[] = levers): Lever | undefined {
  return registry.find((lever) => lever.key === key);
}
