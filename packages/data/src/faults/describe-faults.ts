import type { FactFault } from "./fact-fault.js";

/** A value longer than this is cut, so that one damaged line can't fill the screen. */
const longestValue = 60;

function shown(value: string): string {
  const printable = JSON.stringify(value.length > longestValue ? `${value.slice(0, longestValue)}...` : value);
  return printable;
}

function describeFault({ file, line, column, value, what, allowed }: FactFault): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`]
    .filter((part) => part !== null)
    .join(", ");
  const found = value === null ? "" : `${shown(value)} `;
  const remedy = allowed === null ? "" : `; allowed: ${allowed}`;
  return `${place}: ${found}${what}${remedy}`;
}

/**
 * The complete list for people: one line per fault, a count above it, no stack traces.
 * @returns text of several lines, for a terminal
 */
export function describeFaults(faults: readonly FactFault[]): string {
  const heading = faults.length === 1 ? "The facts have 1 fault:" : `The facts have ${faults.length} faults:`;
  return [heading, ...faults.map((fault) => `  ${describeFault(fault)}`)].join("\n");
}
