import { installDebianPackages } from "./debian.mjs";
import { Failure } from "./failure.mjs";
import { findProgram } from "./find-program.mjs";

/**
 * A curl for the tests of snippets: the one that is installed, else Debian's, which is installed now.
 * @returns {Promise<string>} its full path
 */
export async function findOrInstallCurl() {
  const find = () => findProgram(["curl", "/usr/bin/curl"]);
  const found = (await find()) ?? ((await installDebianPackages(["curl"])) ? await find() : undefined);
  if (found === undefined) throw new Failure("The tests of the snippets need curl. Install it.");
  return found;
}
