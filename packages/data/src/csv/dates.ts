import { field } from "./fields.js";

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: 2025-02-29 does not. */
function isDay(cell: string): boolean {
  if (!isoDate.test(cell)) return false;
  const parsed = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(cell);
}

/** ISO date: 2026-01-31. */
export const day = field("a date that exists, written 2026-01-31", (cell) => (isDay(cell) ? cell : undefined));
