import { cache } from "react";
import { migrateParams } from "../address/migrate-params";
import { unlessAway } from "../api/api-is-away";
import { codeNamed, type PlaceKind } from "./code-named";

/** What the map is asked to show, by the parameter that names it, and what it looks like as a code. */
const named: readonly (readonly [param: string, kind: PlaceKind | "flow", code: RegExp])[] = [
  ["region", "region", /^[A-Z\d]{3}$/],
  ["gemeente", "municipality", /^GM\d{4}$/],
  ["flow", "flow", /^[A-Z\d]{3}-[A-Z\d]{3}$/],
];
/** No two names of places are longer; what is longer is nobody's business but the page's, which says so. */
const longestName = 120;
/** As many as two names of regions and what joins them have. */
const mostHyphens = 6;

/** "Friesland-Limburg" and "hmr-arn" as FRL-LIM and HMR-ARN; null where no hyphen stands between two regions. */
const flowNamed = async (text: string): Promise<string | null> => {
  const hyphens = [...text.matchAll(/[-–→>]/g)].slice(0, mostHyphens);
  const pairs = await Promise.all(
    hyphens.map(async ({ index }) => {
      const ends = [text.slice(0, index), text.slice(index + 1)].map((end) => end.trim());
      return ends.includes("") ? [] : await Promise.all(ends.map((end) => codeNamed("region", end)));
    }),
  );
  const found = pairs.find((pair) => pair.length === 2 && !pair.includes(null));
  return found ? found.join("-") : null;
};

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
    const code = await (kind === "flow" ? flowNamed(text) : codeNamed(kind, text)).catch(
      unlessAway("the API gave no place", null),
    );
    if (code === null) continue;
    params.set(param, code);
    changed = true;
  }
  return changed ? params.toString() : query;
});
