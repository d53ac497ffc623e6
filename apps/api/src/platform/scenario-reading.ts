import { type Dataset, parseScenario, unboundedRoomFaults } from "@solidariteitskaart/model";
import type { Platform } from "./platform.js";
import { isLatest } from "./vintages/latest.js";

/**
 * Reads scenario documents for these datasets; a document without a vintage is about the first one.
 * @param refusalOf why the one under a code is not answered with
 * @param findPrivate finds a private dataset by the token that a document names as its vintage
 */
export function scenarioReader(
  datasets: readonly Dataset[],
  findPrivate: (token: string) => Promise<Dataset | undefined>,
  refusalOf: Platform["refusalOf"],
): Platform["parseScenario"] {
  const codes = new Set(datasets.map(({ vintage }) => vintage.code));
  return async (asked) => {
    const given = namedVintage(asked);
    const newest = given !== null && !codes.has(given) && isLatest(given);
    const document = newest ? { ...(asked as object), vintage: undefined } : asked;
    const named = newest ? null : given;
    const own = named === null || codes.has(named) ? undefined : await findPrivate(named);
    const refusal = own === undefined && named !== null ? refusalOf(named) : undefined;
    if (refusal !== undefined) return { faults: [refusal] };
    const known = own === undefined ? datasets : [...datasets, own];
    const vintages = known.map(({ vintage }) => vintage.code);
    const regionTables = known.filter(({ kind }) => kind === "REGION_TABLE").map(({ vintage }) => vintage.code);
    const parsed = parseScenario(document, { vintages, defaultVintage: vintages[0] ?? "", regionTables });
    if (!parsed.ok) return { faults: parsed.faults };
    const dataset = known.find(({ vintage }) => vintage.code === parsed.scenario.vintage);
    if (!dataset) throw new Error(`parseScenario let an unknown vintage through: ${parsed.scenario.vintage}`);
    const unbounded = dataset.kind === "SECTOR" ? unboundedRoomFaults(dataset, parsed.scenario) : [];
    return unbounded.length > 0 ? { faults: unbounded } : { scenario: parsed.scenario, dataset };
  };
}

function namedVintage(document: unknown): string | null {
  if (typeof document !== "object" || document === null || !("vintage" in document)) return null;
  return typeof document.vintage === "string" ? document.vintage : null;
}
