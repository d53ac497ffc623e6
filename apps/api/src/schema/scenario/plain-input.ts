/**
 * A GraphQL input as a plain document: null means "left out", as in the scenario's own JSON, and only own keys count.
 */
export function plainInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainInput);
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(given.map(([key, item]) => [key, plainInput(item)]));
}
