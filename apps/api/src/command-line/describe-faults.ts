import type { ToldFault } from "./api-connection.js";

const sentence = ({ code, row, column, value, allowed, message }: ToldFault): string => {
  const place = [row ? `row ${row}` : "", column ? `column "${column}"` : ""].filter((part) => part !== "").join(", ");
  const found = value === null || value === undefined ? "" : ` "${value}"`;
  const right = allowed === null || allowed === undefined ? "" : ` Allowed: ${allowed}.`;
  return `${place === "" ? "the file" : place}:${found} ${message.replace(/\.$/, "")}.${right} [${code}]`;
};

/** Every fault on a line of its own, and how many there are. */
export function describeFaults(faults: readonly ToldFault[], count: number): string {
  const heading = count === 1 ? "1 fault; nothing was stored:" : `${count} faults; nothing was stored:`;
  const more = count > faults.length ? [`  and ${count - faults.length} more`] : [];
  return [heading, ...faults.map((fault) => `  ${sentence(fault)}`), ...more].join("\n");
}
