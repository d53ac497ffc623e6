import { execute } from "./execute.mjs";
import { findProgram } from "./find-program.mjs";

/**
 * Installs Debian packages where that is possible: on a Debian-like system, as its administrator.
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installDebianPackages(packages) {
  const mayInstall = process.getuid?.() === 0 && (await findProgram(["apt-get"])) !== undefined;
  if (!mayInstall) return false;
  console.log(`Installing with apt-get: ${packages.join(", ")} …`);
  const options = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  // Where the internet is away this must end soon: often there is another way.
  const patience = ["-o", "Acquire::http::Timeout=20", "-o", "Acquire::https::Timeout=20", "-o", "Acquire::Retries=1"];
  const steps = [
    ["update", ...patience],
    ["install", ...patience, "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=600", ...packages],
  ];
  for (const step of steps) {
    const { code, output } = await execute("apt-get", step, options);
    if (code !== 0) {
      console.log(output);
      return false;
    }
  }
  return true;
}
