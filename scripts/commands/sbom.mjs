import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "../lib/execute.mjs";
import { Failure } from "../lib/failure.mjs";
import { install, pinnedPnpm } from "../lib/install.mjs";
import { inRoot } from "../lib/paths.mjs";
import { componentsOf, refusedLicences, sbomOf } from "../sbom/sbom.mjs";

/**
 * Lists everything that the product is made of, with licences, as sbom.cdx.json (CycloneDX), and ends with 1 where a licence
 * does not go with the EUPL-1.2.
 */
export async function run() {
  await install();
  const args = ["--yes", await pinnedPnpm(), "list", "--recursive", "--prod", "--depth", "Infinity", "--json"];
  const { code, output } = await execute("npx", args, { quiet: true });
  if (code !== 0) throw new Failure("pnpm could not list what is installed.");
  const { name, version, license } = JSON.parse(await readFile(inRoot("package.json"), "utf8"));
  const components = await componentsOf(JSON.parse(output.slice(output.indexOf("["))), async (folder) =>
    JSON.parse(await readFile(join(folder, "package.json"), "utf8")),
  );
  const file = inRoot("sbom.cdx.json");
  await writeFile(file, sbomOf({ name, version, license }, components));
  const refused = refusedLicences(components);
  console.log(`${components.length} packages with their licences: ${file}`);
  for (const line of refused) console.error(line);
  return refused.length === 0 ? 0 : 1;
}
