import { cache } from "react";
import { migrateParams } from "../address/migrate-params";
import { unlessAway } from "../api/api-is-away";
import { codeNamed, type PlaceKind } from "./code-named";

/** What the map is asked to show, by the parameter that names it, and what it looks like as a code. */
const named: readonly (readonly [param: string, kind: PlaceKind, code: RegExp])[] = [
  ["region", "region", /^[A-Z\d]{3}$/],
  ["gemeente", "municipality", /^GM\d{4}$/],
];
/** No name of a place is longer; what is longer is nobody's business but the page's, which says so. */
const longestName = 60;

/**
 * A link with the codes of the places that it names: "Fryslân" and "0363" as well as FRL and GM0363, as everywhere else.
 * @param query without its question mark
 * @returns the same query where it has codes, or names that are nobody's
 */
export const codesInLink = cache(async (query: string): Promise<string> => {
  const params = migrateParams(new URLSearchParams(query));
  let changed = false;
  for (const [param, kind, form] of named) {
    const text = params.get(param)?.trim() ?? "";
    if (text === "" || text.length > longestName || form.test(text)) continue;
    const code = await codeNamed(kind, text).catch(unlessAway("the API gave no place", null));
    if (code === null) continue;
    params.set(param, code);
    changed = true;
  }
  return changed ? params.toString() : query;
});
