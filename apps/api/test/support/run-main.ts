import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./import-settings.js";

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What Node is called with: as `npm start` does, or as `npm run dev` does, which takes twice as long. */
const programs = {
  built: [fileAt("../../dist/main.js")],
  worker: [fileAt("../../dist/worker.js")],
  source: ["--import", "@oxc-node/core/register", fileAt("../../src/main.ts")],
};

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

/** Starts the program, with these variables and no others of ours. */
export function runMain(env: Readonly<Record<string, string>>, program: keyof typeof programs = "built"): RunningMain {
  const child = spawn(process.execPath, programs[program], {
    cwd: fileAt("../.."),
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
