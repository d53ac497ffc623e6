import { canonicalScenario } from "../canonical-scenario.js";
import { SCENARIO_VERSION } from "../defaults.js";
import { fault, wrongType } from "../fault.js";
import type { Lever } from "../lever.js";
import { levers } from "../levers/registry.js";
import { migrate } from "../migrations/migrate.js";
import type { Fault, LeverValue, Scenario } from "../types.js";
import { readFields } from "./read-fields.js";
import { readLevers } from "./read-levers.js";
import { readRule } from "./read-rule.js";

export interface ScenarioContext {
  /** Codes of the vintages that exist. */
  readonly vintages: readonly string[];
  /** The vintage of a scenario that names none. */
  readonly defaultVintage: string;
  /** Vintages that are a table of regions, without accounts: levers have nothing to work on there. */
  readonly regionTables?: readonly string[];
  /** Default: the levers of the product. */
  readonly registry?: readonly Lever[];
}

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const scenarioFields = ["version", "vintage", "assumptions", "measures", "solidarity"];

function readVintage(input: unknown, path: string, context: ScenarioContext, faults: Fault[]): string {
  const allowed = `one of ${context.vintages.join(", ")}`;
  if (input === undefined) return context.defaultVintage;
  if (typeof input !== "string") faults.push(wrongType(path, input, allowed));
  else if (context.vintages.includes(input)) return input;
  else faults.push(fault("UNKNOWN_VINTAGE", path, input, allowed, `There is no such recalculation; use ${allowed}.`));
  return context.defaultVintage;
}

function checkAccounts(pulled: readonly LeverValue[], vintage: string, context: ScenarioContext): Fault[] {
  const first = pulled[0];
  if (!first || !context.regionTables?.includes(vintage)) return [];
  const message = `${vintage} holds positions of regions without accounts of corporations: only the solidarity rule applies.`;
  return [fault("LEVERS_NEED_ACCOUNTS", "scenario", first.key, "no assumptions and no measures", message)];
}

/**
 * Reads a scenario from anything: JSON, GraphQL input, a query's fields; older versions are migrated first. Nothing is
 * clamped or repaired: what is wrong is refused, with every fault at once.
 * @returns the canonical scenario, or at least one fault; never throws on plain data
 */
export function parseScenario(input: unknown, context: ScenarioContext): ParsedScenario {
  const registry = context.registry ?? levers;
  const faults: Fault[] = [];
  const migrated = migrate(input ?? {}, "scenario");
  if (!migrated.ok) return migrated;
  const fields = readFields(migrated.document, "scenario", scenarioFields, faults);
  if (!fields) return { ok: false, faults };
  const vintage = readVintage(fields.get("vintage"), "scenario.vintage", context, faults);
  const solidarity = readRule(fields.get("solidarity"), "scenario.solidarity", faults);
  const assumptions = readLevers(fields.get("assumptions"), "scenario.assumptions", "ASSUMPTION", registry, faults);
  const measures = readLevers(fields.get("measures"), "scenario.measures", "MEASURE", registry, faults);
  const scenario = canonicalScenario(
    { version: SCENARIO_VERSION, vintage, assumptions, measures, solidarity },
    registry,
  );
  faults.push(...checkAccounts([...scenario.assumptions, ...scenario.measures], vintage, context));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, scenario };
}
