import { installDebianPackages } from "./debian.mjs";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { findProgram } from "./find-program.mjs";

const names = ["Rscript", "/usr/bin/Rscript", "/usr/local/bin/Rscript"];
const hasPackages =
  'quit(status = if (all(sapply(c("httr2", "jsonlite"), requireNamespace, quietly = TRUE))) 0 else 1)';

/**
 * An R with httr2 and jsonlite for the tests of notebooks and snippets: one that is installed, else Debian's, which is
 * installed now.
 * @returns {Promise<string>} the full path of Rscript
 */
export async function findOrInstallR() {
  const found = (await findR()) ?? ((await installR()) ? await findR() : undefined);
  if (found === undefined) {
    throw new Failure(
      'The tests of the notebooks need R with httr2 and jsonlite: install R, put Rscript on PATH, and run in it: install.packages(c("httr2", "jsonlite"))',
    );
  }
  return found;
}

async function findR() {
  for (const name of names) {
    const program = await findProgram([name]);
    if (program === undefined) continue;
    const { code } = await execute(program, ["-e", hasPackages], { quiet: true });
    if (code === 0) return program;
  }
  return undefined;
}

const installR = () => installDebianPackages(["r-base-core", "r-cran-httr2", "r-cran-jsonlite"]);
