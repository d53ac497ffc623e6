import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./import-settings.js";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface RunningMain {
  /** Resolves when the program says where it listens; rejects when it ends before that. */
  readonly listening: Promise<void>;
  readonly ended: Promise<Ended>;
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Starts the program as `npm run dev` does, with these variables and no others of ours. */
export function runMain(env: Readonly<Record<string, string>>): RunningMain {
  const child = spawn(process.execPath, ["--import", "@oxc-node/core/register", MAIN], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { PATH: process.env.PATH, NPA_OFFLINE: "1", DATA_DIR: temporaryFolder(), ...env },
  });
  let output = "";
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, output })));
  const listening = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("listening on")) resolve();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    ended.then(({ output: said }) => reject(new Error(said))).catch(() => undefined);
  });
  listening.catch(() => undefined);
  return { listening, ended, signal: (name) => child.kill(name) };
}
