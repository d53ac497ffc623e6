import { keepProvided, keptProvided } from "../provided/kept";
import { current } from "./say-status";

/**
 * One process draws a page in two steps that are bundled apart: server components and the rest. Next hands over in the page
 * itself, so that browsers get it too; what only the server draws with is handed over here.
 * @param name the same for every reader of a page: it stands in the page
 */
export const handOver = (name: string, value: object): void => {
  const table = current()?.handedOver;
  if (table) table.set(name, value);
  // In development one reader asks for one page.
  else keepProvided(name, value);
};

/** @throws when nothing was handed over under this name */
export const handedOver = (name: string): unknown => {
  const table = current()?.handedOver;
  if (!table) return keptProvided(name);
  if (!table.has(name)) throw new Error(`${name} was not handed over`);
  return table.get(name);
};
