import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { PeerAnswer } from "./question.js";

const SCRIPT = fileURLToPath(new URL("../../scripts/graphql-server.ts", import.meta.url));

/**
 * Starts one of the servers as a process of its own, and waits until it answers.
 * @returns the way to stop it
 */
export async function startServer(name: string, answer: PeerAnswer, port: number): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ["--import", "@oxc-node/core/register", SCRIPT, name, String(port)], {
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
    stdio: ["pipe", "ignore", "inherit"],
  });
  const closed = once(child, "close");
  child.stdin.end(JSON.stringify(answer));
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it answered.`);
    await pause(100);
  }
  return async () => {
    child.kill();
    await closed;
  };
}
