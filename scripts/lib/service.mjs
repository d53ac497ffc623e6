import { signalGroup, startGroup } from "./process-group.mjs";

/** How long a service may take to finish its last requests before it is ended. */
const graceMs = 10_000;

/**
 * @typedef {{ name: string, command: string, args: string[], cwd: string, env?: Record<string, string>, readyUrl?: string, quiet?: boolean,
 *   owner?: { uid: number, gid: number } | undefined }} ServiceSpec
 *   readyUrl: answers once the service is ready (tcp://… where it is no HTTP); owner: as whom it runs; quiet: what it prints is not passed on
 * @typedef {{ name: string, how: string, lastMessage: string }} End how a service ended, and the last thing it said
 * @typedef {{ name: string, ended: Promise<End>, isRunning: () => boolean, stop: () => Promise<void>,
 *   signal: (signal: Parameters<typeof signalGroup>[1]) => void }} Service
 */

/**
 * Starts a program that is meant to go on until it is stopped. What it prints is passed on, unless it is to be quiet.
 * @param {ServiceSpec} spec
 * @returns {Service}
 */
export function startService({ name, command, args, cwd, env, owner, quiet = false }) {
  const child = startGroup(command, args, { cwd, env, owner, input: "pipe", output: "pipe" });
  let lastMessage = "";
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    from?.on("data", (chunk) => {
      lastMessage = lastLine(String(chunk)) || lastMessage;
      if (!quiet) to.write(chunk);
    });
  }

  let running = true;
  /** @type {Promise<End>} */
  const ended = new Promise((resolve) => {
    const end = (/** @type {string} */ how) => {
      running = false;
      resolve({ name, how, lastMessage });
    };
    child.once("error", (error) => end(error.message));
    child.once("close", (code, signal) => end(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });

  const stop = async () => {
    if (!running) return;
    signalGroup(child, "SIGTERM");
    const patience = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
    await ended;
    clearTimeout(patience);
  };
  return { name, ended, isRunning: () => running, stop, signal: (signal) => signalGroup(child, signal) };
}

/** The end of an uncaught error: where it happened, and in which Node. */
const trace = /^\s+at |^Node\.js v|^\s*[{}]?\s*$/;

/**
 * @param {string} text
 * @returns {string} the last line that says something
 */
function lastLine(text) {
  return (
    text
      .split("\n")
      .findLast((line) => !trace.test(line))
      ?.trim() ?? ""
  );
}
