import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

export interface PageResult {
  readonly page: string;
  /** Answers a second for a page that was seen before. */
  readonly again: number;
  /** The same of a server that sends these bytes and does nothing else. */
  readonly plain: number;
}

const ROUNDS = 3;
const SECONDS = 3;
const CONNECTIONS = 20;

const perSecond = async (url: string): Promise<number> => {
  const { requests, non2xx } = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx > 0) throw new Error(`${url}: ${String(non2xx)} answers were no success`);
  return requests.average;
};

const plainServer = async (address: string): Promise<{ readonly url: string; readonly server: ChildProcess }> => {
  const script = fileURLToPath(new URL("../../scripts/plain-server.ts", import.meta.url));
  const server = spawn(process.execPath, [...process.execArgv, script, address], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(server.stdout, "data")) as [Buffer];
  return { url: String(said).trim(), server };
};

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Site and plain server in turns, so that whatever else the machine does meets both. */
export async function measurePages(site: string, pages: readonly string[]): Promise<readonly PageResult[]> {
  const results: PageResult[] = [];
  for (const page of pages) {
    const { url, server } = await plainServer(`${site}${page}`);
    const again: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      again.push(await perSecond(`${site}${page}`));
      plain.push(await perSecond(url));
    }
    server.kill();
    results.push({ page, again: middle(again), plain: middle(plain) });
  }
  return results;
}

/**
 * How long it takes to draw pages that nobody has asked for yet.
 * @returns milliseconds, a value for each page
 */
export async function measureFirstDrawing(site: string, pages: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const page of pages) {
    const began = performance.now();
    const answer = await fetch(`${site}${page}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${page}: ${String(answer.status)}`);
    times.push(performance.now() - began);
  }
  return times;
}
