import { spawn } from "node:child_process";
import { toolEnvironment } from "./environment.mjs";

const windows = process.platform === "win32";

/**
 * Starts a program in a process group of its own, so that it can be ended together with what it started itself (turbo and
 * `next dev` start others), and so that Ctrl-C reaches it once, from here.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string> | undefined, input?: "pipe" | "ignore", output: "pipe" | "inherit" }} options
 *   input: with "pipe" the program can notice that this one is gone (see end-with-parent.mjs)
 */
export function startGroup(command, args, { cwd, env = {}, input = "ignore", output }) {
  return spawn(command, args, {
    cwd,
    env: { ...toolEnvironment(), ...env },
    stdio: [input, output, output],
    detached: !windows,
    // npm's commands are batch files on Windows, and those need a shell.
    shell: windows && command !== process.execPath,
  });
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {"SIGTERM" | "SIGKILL"} signal
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
