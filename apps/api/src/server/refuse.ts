import type { Fault } from "@solidariteitskaart/model";

/** Says on standard error why there is no start, and ends: no stack, nothing half-started. */
export function refuseRequest(reason: string): never {
  console.error(reason);
  process.exit(1);
}

export function refuseFaults(heading: string, faults: readonly Fault[]): never {
  return refuseRequest([heading, ...faults.map((fault) => `  ${fault.message}`)].join("\n"));
}
