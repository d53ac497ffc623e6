import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

/** The program as it is built and shipped. */
const WORKER = fileURLToPath(new URL("../../../../apps/api/dist/worker.js", import.meta.url));
/** Ticks of the processor's clock in a second, as Linux counts them for everybody. */
const TICKS = 100;

export interface WorkerProcess {
  /** Seconds of the processor until now; NaN where the system does not say. */
  readonly processor: () => Promise<number>;
  /** Megabytes that it has in memory; NaN where the system does not say. */
  readonly memory: () => Promise<number>;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a worker as a process of its own, on one processor as if the machine had no more; ready when it takes up work. */
export async function startWorker(env: Readonly<Record<string, string>>, number: number): Promise<WorkerProcess> {
  const core = String(number % availableParallelism());
  const child = spawn("taskset", ["-c", core, process.execPath, WORKER], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  if (child.exitCode !== null) throw new Error("The worker ended before it took up work. Is it built?");
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await closed;
  };
  return {
    processor: async () => {
      const fields = (await statOf(child, "stat")).split(") ").at(-1)?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    memory: async () => Number(/VmRSS:\s+(\d+) kB/.exec(await statOf(child, "status"))?.[1]) / 1024,
    kill: end("SIGKILL"),
    stop: end("SIGTERM"),
  };
}

const statOf = ({ pid }: ChildProcess, file: string): Promise<string> =>
  readFile(`/proc/${String(pid)}/${file}`, "utf8").catch(() => "");
