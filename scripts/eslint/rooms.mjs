/**
 * The rooms inside a package, floor by floor from top to bottom: a room may import from the floors below it, never from its own
 * floor or from above. The key is the folder that holds the rooms. A floor is one room, or several that know nothing of each
 * other; a room is a folder or a file by its name without extension, "." is every other file directly in the folder. What
 * has no floor is refused: a new room needs a place. `apart`: the rooms of this folder never import each other.
 * @type {Record<string, "apart" | readonly (string | readonly string[])[]>}
 */
export const rooms = {
  "apps/api/src": [
    ["main", "worker", "command-line"],
    "server",
    ["schema", "downloads"],
    "own-figures",
    "observations",
    "platform",
    "work",
    ["config", "limits", "asked-again", "small-heap", "visitors"],
  ],
  "apps/api/src/server": [".", "answers", "execution", "limits"],
  "apps/api/src/downloads": [".", "http", "files", "formats", "metadata", "tables", "view"],
  "apps/api/src/platform": [".", ["boundaries", "search"], "places", "facts", "vintages", "nodes", "words"],
  "apps/web/src": [
    ["app", "proxy"],
    "features",
    ["frame", "places"],
    ["map", "charts"],
    ["levers", "server"],
    "figures",
    "api",
    ["address", "asking"],
    "measures",
    "format",
    "i18n",
    "messages",
    ["design", "provided"],
  ],
  "apps/web/src/features": "apart",
  "apps/api/src/schema": [
    ".",
    "answers",
    ["analysis", "find", "robustness", "search", "trace"],
    "outcome",
    "solidarity",
    ["observation", "calibration", "lever", "rent-cap", "verification"],
    ["claims", "sector-figure", "vintage"],
    ["assumption", "boundaries", "fact-file", "figure", "legal", "import", "norm", "npa-target"],
    ["source", "corporation"],
    "municipality",
    "region",
    ["node", "scenario"],
    "connection",
    "enums",
    "context",
    "fault",
    "describe",
    "scalar",
  ],
};

/**
 * Why an import from one room of a folder to another is not allowed; undefined where it is.
 * @param {string} folder one of the keys
 * @param {string} from path of the importing file below that folder, with slashes
 * @param {string} to the same of the imported one, with or without its extension
 * @returns {{ from: string, to: string, allowed: string } | undefined}
 */
export function roomProblem(folder, from, to) {
  const plan = rooms[folder] ?? "apart";
  const [importing, imported] = [roomOf(from, plan), roomOf(to, plan)];
  if (importing === imported) return undefined;
  if (plan === "apart") return { from: importing, to: imported, allowed: "none of its neighbours" };
  const floors = plan.map((floor) => [floor].flat());
  const at = floors.findIndex((floor) => floor.includes(importing));
  const below = at < 0 ? [] : floors.slice(at + 1).flat();
  if (below.includes(imported)) return undefined;
  return { from: importing, to: imported, allowed: below.join(", ") || "none of its neighbours" };
}

/**
 * @param {string} path
 * @param {(typeof rooms)[string]} plan
 */
function roomOf(path, plan) {
  const [top = "", ...inside] = path.split("/");
  if (inside.length > 0) return top;
  const name = top.replace(/(\.test|\.stories)?\.[a-z]+$/, "");
  return plan !== "apart" && plan.flat().includes(name) ? name : ".";
}
