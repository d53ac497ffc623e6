import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { StoreOptions } from "../../src/open-store.js";

const script = fileURLToPath(new URL("store-process.ts", import.meta.url));
const packageFolder = fileURLToPath(new URL("../../", import.meta.url));

export type Task = "import" | "listen" | "once";

export interface StoreProcess {
  /** What it has said so far. */
  readonly lines: readonly string[];
  /** When a line begins with these words; fails where the process ends before. */
  said(words: string, count?: number): Promise<void>;
  /** kill -9, and when it is dead. */
  kill(): Promise<void>;
  ended(): Promise<void>;
}

/**
 * Starts a second process on a store.
 * @param largestFile bytes; the system refuses to make any file larger, as a full disk would
 */
export function runStoreProcess(
  { folder, databaseUrl = "" }: StoreOptions,
  task: Task,
  largestFile?: number,
): StoreProcess {
  const run = ["node", "--import", "@oxc-node/core/register", script, folder, databaseUrl, task];
  const limit = largestFile === undefined ? "" : `ulimit -f ${Math.floor(largestFile / 512)} && `;
  const child = spawn("sh", ["-c", `${limit}exec "$@"`, "sh", ...run], {
    cwd: packageFolder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on("line", (line) => lines.push(line));
  const closed = once(child, "close");
  const ended = async () => {
    await closed;
  };
  const kill = async () => {
    child.kill("SIGKILL");
    await closed;
  };
  onTestFinished(kill);
  const said = (words: string, count = 1) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (lines.filter((line) => line.startsWith(words)).length >= count) resolve();
      };
      reader.on("line", look);
      child.once("close", () => reject(new Error(`The process ended before it said "${words}": ${lines.join("; ")}`)));
      look();
    });
  return { lines, said, kill, ended };
}
