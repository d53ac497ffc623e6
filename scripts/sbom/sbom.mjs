// What the product is made of, as a bill of materials (CycloneDX), and whether its licences go together.

import satisfies from "spdx-satisfies";

/**
 * @typedef {{ name: string, version: string, license: string }} Component
 * @typedef {{ path?: string, version: string, dependencies?: Record<string, Listed>, optionalDependencies?: Record<string, Listed> }} Listed
 *   a package as pnpm lists it; those of this repository have no path of their own below node_modules
 */

/**
 * Licences under which the product may use and pass on a part: they ask for less than the EUPL-1.2, or are compatible with
 * it. MPL-2.0 asks for its own files only.
 */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "PostgreSQL",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
];

/**
 * Packages under another licence that are used all the same: react-leaflet was asked for by name. The Hippocratic licence
 * binds whoever passes it on to human rights, which is no condition of the EUPL (docs/operate.md says so to operators).
 */
const accepted = new Map([
  ["react-leaflet", "Hippocratic-2.1"],
  ["@react-leaflet/core", "Hippocratic-2.1"],
]);

/**
 * Everything that is installed for the product, each version once.
 * @param {readonly Listed[]} projects what `pnpm list --recursive --prod --depth Infinity --json` says
 * @param {(folder: string) => Promise<{ name: string, version: string, license?: string | { type?: string } }>} readManifest
 * @returns {Promise<Component[]>} in order of name; without a licence "" stands there
 */
export async function componentsOf(projects, readManifest) {
  /** @type {Set<string>} */
  const folders = new Set();
  const walk = (/** @type {Listed} */ { dependencies = {}, optionalDependencies = {} }) => {
    for (const listed of [...Object.values(dependencies), ...Object.values(optionalDependencies)]) {
      const isOurs = listed.version.startsWith("link:");
      if (isOurs || listed.path === undefined || folders.has(listed.path)) continue;
      folders.add(listed.path);
      walk(listed);
    }
  };
  for (const project of projects) walk(project);
  const components = await Promise.all(
    [...folders].map(async (folder) => {
      const manifest = await readManifest(folder).catch(() => null);
      if (manifest === null) return [];
      const { name, version, license = "" } = manifest;
      return [{ name, version, license: typeof license === "string" ? license : (license.type ?? "") }];
    }),
  );
  const once = new Map(components.flat().map((component) => [`${component.name}@${component.version}`, component]));
  return [...once.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/**
 * @param {readonly Component[]} components
 * @returns {string[]} a line per package whose licence is not among the allowed ones, or is no licence at all
 */
export function refusedLicences(components) {
  return components.flatMap(({ name, version, license }) => {
    if (accepted.get(name) === license) return [];
    try {
      if (satisfies(license, allowed)) return [];
    } catch {
      // Not a name that SPDX knows: told below.
    }
    return [`${name}@${version}: "${license}" is none of ${allowed.join(", ")}`];
  });
}

/**
 * @param {{ name: string, version: string, license: string }} product
 * @param {readonly Component[]} components
 * @returns {string} CycloneDX 1.6 as JSON; the same components give the same text
 */
export function sbomOf(product, components) {
  const entry = (/** @type {string} */ type, /** @type {Component} */ { name, version, license }) => ({
    type,
    "bom-ref": `pkg:npm/${name.replace("@", "%40")}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: license === "" ? [] : [{ expression: license }],
  });
  return `${JSON.stringify(
    {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: entry("application", product) },
      components: components.map((component) => entry("library", component)),
    },
    null,
    2,
  )}\n`;
}
