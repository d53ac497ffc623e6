import { spawn } from "node:child_process";
import { chown, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execute } from "./execute.mjs";
import { Failure } from "./failure.mjs";
import { freePorts } from "./ports.mjs";
import { findOrInstallPostgres } from "./postgres-programs.mjs";
import { whileInputIsOpen } from "./process-group.mjs";

/**
 * Starts a PostgreSQL server for tests: empty, on a free port, reachable from this machine only, gone when stopped.
 * @returns {Promise<{ url: string, programs: string, stop: () => Promise<void> }>} url: postgres://...; programs: the folder
 *   that its other programs are in too; stop may be called again
 */
export async function startPostgres() {
  const { folder, programs, owner, url, command, args } = await preparePostgres();
  try {
    const server = run(command, args, owner);
    await said(server, "database system is ready to accept connections");
    return { url, programs: dirname(await realpath(programs.postgres)), stop: () => ended(server) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Makes the files of an empty PostgreSQL server.
 * @param {{ keep?: boolean }} [options] keep: its folder stays when it ends, for who starts it again
 * @returns what starts it: on a free port, reachable from this machine only
 */
export async function preparePostgres({ keep = false } = {}) {
  const programs = await findOrInstallPostgres();
  const owner = await ownerOfServer();
  const [port] = await freePorts(1);
  const folder = await mkdtemp(join(tmpdir(), "postgres-"));
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  try {
    await finished(
      run(programs.initdb, ["-D", data, "-A", "trust", "-U", "app", "-E", "UTF8", "--locale=C", "--no-sync"], owner),
    );
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const server = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  return {
    folder,
    programs,
    owner,
    port,
    url: `postgres://app@127.0.0.1:${port}/postgres`,
    command: "sh",
    args: ["-c", whileInputIsOpen, keep ? "" : folder, programs.postgres, ...server],
  };
}

/**
 * PostgreSQL refuses to run as the administrator; then it runs as the user that its Debian package makes, or as nobody.
 * @returns {Promise<{ uid: number, gid: number } | undefined>} nothing: as the present user
 */
async function ownerOfServer() {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ["postgres", "nobody"]) {
    const [uid, gid] = await Promise.all(["-u", "-g"].map((which) => execute("id", [which, user], { quiet: true })));
    if (uid?.code === 0 && gid?.code === 0) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  throw new Failure(
    'PostgreSQL does not run as the administrator, and there is no user "postgres" or "nobody" to run it as.',
  );
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ uid: number, gid: number } | undefined} owner
 */
function run(program, args, owner) {
  return spawn(program, args, { cwd: tmpdir(), stdio: ["pipe", "pipe", "pipe"], ...owner });
}

/** @typedef {ReturnType<typeof run>} Server */

/**
 * @param {Server} child
 * @returns {Promise<void>} when it ended well
 */
function finished(child) {
  return new Promise((resolve, reject) => {
    const output = collect(child);
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Failure(`PostgreSQL could not be set up:\n${output()}`));
    });
  });
}

/**
 * @param {Server} child
 * @param {string} words
 * @returns {Promise<void>} when it has printed these words
 */
function said(child, words) {
  return new Promise((resolve, reject) => {
    const output = collect(child);
    child.stderr.on("data", () => {
      if (output().includes(words)) resolve();
    });
    child.once("error", reject);
    child.once("close", () => reject(new Failure(`PostgreSQL stopped:\n${output()}`)));
  });
}

/** @param {Server} child */
function collect(child) {
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

/**
 * @param {Server} child
 * @returns {Promise<void>}
 */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.stdin.end();
  });
}
