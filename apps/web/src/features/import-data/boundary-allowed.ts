const fixed = {
  "a CBS code of 2023 to 2026, such as GM0363": "code",
  "each municipality once": "once",
  "a Polygon or MultiPolygon with at least one ring": "area",
  "finite numbers": "numbers",
  "at least four positions, the last equal to the first": "ring",
  "a complete GeoJSON or TopoJSON document": "document",
  "FeatureCollection (GeoJSON) or Topology (TopoJSON)": "collection",
  "a topology with objects and a transform": "topology",
  "an object with municipalities": "object",
  "geometries whose arcs exist": "arcs",
  "a list of arcs": "arcList",
  "at least two positions of two numbers": "arc",
} as const;

const counted = [
  ["all", /^all (\d+) municipalities$/],
  ["box", /^longitude ([\d.]+) to ([\d.]+), latitude ([\d.]+) to ([\d.]+)$/],
  ["size", /^([\d.]+) to ([\d.]+) km2$/],
  ["stray", /^at most (\d+) municipalities beside their own inhabitants$/],
  ["share", /^at most ([\d.]+) %$/],
  ["levels", /^at most (\d+) levels$/],
  ["points", /^at most (\d+) points$/],
  ["seconds", /^boundaries that can be checked within (\d+) seconds$/],
] as const;

type AllowedKey = (typeof fixed)[keyof typeof fixed] | (typeof counted)[number][0];

const isFixed = (text: string): text is keyof typeof fixed => Object.hasOwn(fixed, text);

/** What a drawing of municipalities may hold, by the name of its sentence and the numbers in it; null: not about that. */
export const boundaryAllowed = (
  allowed: string,
): { readonly key: AllowedKey; readonly numbers: readonly string[] } | null => {
  if (isFixed(allowed)) return { key: fixed[allowed], numbers: [] };
  for (const [key, form] of counted) {
    const found = form.exec(allowed);
    if (found) return { key, numbers: found.slice(1) };
  }
  return null;
};
