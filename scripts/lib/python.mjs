import { installDebianPackages } from "./debian.mjs";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { findProgram } from "./find-program.mjs";

const names = ["python3", "/usr/bin/python3", "python"];

/**
 * A Python 3 with pandas for the tests of notebooks and snippets: the one that PYTHON_PATH names, else one that is
 * installed, else Debian's, which is installed now.
 * @returns {Promise<string>} its full path
 */
export async function findOrInstallPython() {
  const found = (await findPython()) ?? (await installPython());
  if (found === undefined) {
    throw new Failure(
      "The tests of the notebooks need Python 3 with pandas. Install them, or name one: PYTHON_PATH=/path/to/python3 npm test",
    );
  }
  return found;
}

async function findPython() {
  const named = process.env.PYTHON_PATH;
  if (named) {
    const program = await findProgram([named]);
    if (program !== undefined && (await hasPandas(program))) return program;
    throw new Failure(`PYTHON_PATH is "${named}", and that is no Python 3 with pandas.`);
  }
  for (const name of names) {
    const program = await findProgram([name]);
    if (program !== undefined && (await hasPandas(program))) return program;
  }
  return undefined;
}

async function installPython() {
  const installed = await installDebianPackages(["python3", "python3-pandas"]);
  return installed ? findProgram(["/usr/bin/python3"]) : undefined;
}

/** @param {string} program */
async function hasPandas(program) {
  const { code } = await execute(program, ["-c", "import sys, pandas; sys.exit(sys.version_info < (3, 9))"], {
    quiet: true,
  });
  return code === 0;
}
