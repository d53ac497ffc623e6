import { type BridgeEnd, type EnsembleSample, emptyScenario, type SampleRequest } from "@solidariteitskaart/model";
import type { AnalysisPool } from "../../src/work/analysis-pool.js";

const code = "test";

/** A table of one region: enough to ask about. */
export const smallEnd: BridgeEnd = {
  scenario: emptyScenario(code),
  dataset: {
    kind: "REGION_TABLE",
    modelEdition: 2,
    hash: "small",
    vintage: {
      code,
      label: { nl: code, en: code },
      date: "2026-01-01",
      nextExpected: null,
      publishedTask: null,
      publishedShortfall: null,
      publishedSurplus: null,
    },
    firstYear: 2025,
    yearCount: 10,
    regions: [{ code: "A", name: "A", homes: 1, woz: 1 }],
    distanceKm: { A: { A: 0 } },
    sources: [],
    positions: [{ region: "A", task: 10, shortfall: 5, surplus: 0, newHomes: null, measures: null }],
  },
};

const row = (runs: number) => new Float64Array(runs).fill(1);

function sampleOf({ from, runs }: Pick<SampleRequest, "from" | "runs">): EnsembleSample {
  const regions = {
    shortfall: row(runs),
    surplus: row(runs),
    open: row(runs),
    homesLost: row(runs),
    measuresLost: row(runs),
  };
  return { from, runs, regions, scrapped: { homes: [], measures: [] }, openByYear: new Float64Array() };
}

/** What a pool was asked, and when it may answer. */
export interface ScriptedPool extends Pick<AnalysisPool, "run" | "threads"> {
  readonly asked: { readonly name: string; readonly options: unknown }[];
  /** Answers what waits longest; false where nothing waits. */
  readonly answer: (value?: unknown) => boolean;
  readonly fail: (error: Error) => void;
}

/** A pool that answers when the test says so. */
export function scriptedPool(threads = 2): ScriptedPool {
  const asked: ScriptedPool["asked"] = [];
  const waiting: { readonly settle: (value: unknown) => void; readonly reject: (error: Error) => void }[] = [];
  const run = ((name: string, _ends: unknown, options: unknown) => {
    asked.push({ name, options });
    return new Promise<unknown>((resolve, reject) => {
      const own = name === "sampleEnsemble" ? sampleOf(options as SampleRequest) : { name };
      waiting.push({ settle: (value) => resolve(value ?? own), reject });
    });
  }) as unknown as AnalysisPool["run"];
  return {
    asked,
    run,
    threads,
    answer(value) {
      const first = waiting.shift();
      first?.settle(value);
      return first !== undefined;
    },
    fail: (error) => waiting.shift()?.reject(error),
  };
}

/** Lets everything that waits for a promise go on. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
