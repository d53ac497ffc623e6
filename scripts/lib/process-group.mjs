import { spawn } from "node:child_process";
import { toolEnvironment } from "./environment.mjs";

const windows = process.platform === "win32";

/**
 * Starts a program in a process group of its own, so that it can be ended together with what it started itself (turbo and
 * `next dev` start others), and so that Ctrl-C reaches it once, from here.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string> | undefined, input?: "pipe" | "ignore", output: "pipe" | "inherit",
 *   owner?: { uid: number, gid: number } | undefined }} options
 *   owner: as whom it runs, if not as the present user; input: with "pipe" the program can notice that this one is gone (see end-with-parent.mjs)
 */
export function startGroup(command, args, { cwd, env = {}, input = "ignore", output, owner }) {
  return spawn(command, args, {
    cwd,
    env: { ...toolEnvironment(), ...env },
    stdio: [input, output, output],
    detached: !windows,
    ...owner,
    // npm's commands are batch files on Windows, and those need a shell.
    shell: windows && command !== process.execPath,
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {"SIGTERM" | "SIGKILL" | "SIGSTOP" | "SIGCONT"} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

/**
 * For programs that do not notice that this one is gone: runs one until the input closes, which also happens when this one is
 * killed. Then it is told to stop at once (SIGINT), and the folder given as $0 is removed, if any.
 */
export const whileInputIsOpen =
  'exec 3<&0; "$@" 3<&- & server=$!; (read -r _ <&3; kill -INT $server) >/dev/null 2>&1 & wait $server; rm -rf "$0"';
