import {
  type BridgeEnd,
  type Dataset,
  type Ensemble,
  engineVersion,
  figures,
  hashOf,
  type Scenario,
} from "@solidariteitskaart/model";
import { StoreFailure, type TaskHandler, type WorkQueue, WorkStopped } from "@solidariteitskaart/store";
import { aborted } from "./aborted.js";
import type { AnalysisPool } from "./analysis-pool.js";
import { type RunEnsemble, runEnsemble } from "./run-ensemble.js";
import type { AnalysisEnds, AnalysisName, AnalysisOptions, AnalysisResult } from "./thread-analyses.js";

/** Which dataset a task is about, in words that other processes understand and that open nothing. */
export interface DatasetName {
  readonly hash: string;
  /** The code that its owner gave it: never the token of a link. */
  readonly code: string;
  /** Id of the import that it came from; null: it ships with the product. */
  readonly importId: string | null;
}

/** How processes share their work. */
export interface Sharing {
  readonly queue: Pick<WorkQueue, "ask" | "take">;
  /** Of the data that ships with the product: processes with other data do other work. */
  readonly modelHash: string;
  readonly nameOf: (dataset: Dataset) => DatasetName;
  readonly find: (name: DatasetName) => Promise<Dataset | undefined>;
}

interface Question {
  readonly name: AnalysisName | "ensemble";
  readonly ends: readonly { readonly dataset: DatasetName; readonly scenario: Scenario }[];
  readonly options: unknown;
}

interface EnsembleOptions {
  readonly runs: number;
  readonly seed: number;
}

/** Milliseconds in which a database that was away is not asked again. */
const AWAY = 30_000;
/** Tasks that one process does at a time; their slices take turns in its threads. */
const AT_ONCE = 4;

/** Which figures an answer holds. Kept answers outlive the process that gave them: another one may know more figures. */
const FORM = hashOf(figures.map(({ key }) => key));

/**
 * Asks a queue for what threads would compute, and computes what stands in the queue. Where the database is away, and while it
 * stops, a process computes for itself.
 */
export function sharedAnalyses(pool: AnalysisPool, { queue, modelHash, nameOf, find }: Sharing) {
  const alike = hashOf([modelHash, FORM]).slice(0, 16);
  const queues = { short: `analyses-${alike}`, long: `ensembles-${alike}` };

  let awayUntil = 0;

  async function shared<Answer>(
    name: Question["name"],
    ends: readonly BridgeEnd[],
    options: unknown,
    alone: () => Promise<Answer>,
    waiting: Parameters<WorkQueue["ask"]>[1] = {},
  ): Promise<Answer> {
    if (Date.now() < awayUntil) return alone();
    const question = questionOf(name, ends, options);
    const datasetIds = question.ends.flatMap(({ dataset: { importId } }) => importId ?? []);
    const task = {
      key: hashOf([engineVersion, FORM, question]),
      queue: name === "ensemble" ? queues.long : queues.short,
      payload: JSON.stringify(question),
      datasetIds,
    };
    try {
      return answerOf(await queue.ask(task, waiting), ends, question) as Answer;
    } catch (error) {
      if (error instanceof StoreFailure) awayUntil = Date.now() + AWAY;
      if (error instanceof StoreFailure || error instanceof WorkStopped) return alone();
      throw error;
    }
  }

  function questionOf(name: Question["name"], ends: readonly BridgeEnd[], options: unknown): Question {
    const named = ends.map(({ dataset, scenario }) => {
      const known = nameOf(dataset);
      return { dataset: known, scenario: { ...scenario, vintage: known.code } };
    });
    return { name, ends: named, options: options ?? null };
  }

  const compute =
    (
      work: (question: Question, ends: readonly BridgeEnd[], task: Parameters<TaskHandler>[0]) => Promise<object>,
    ): TaskHandler =>
    async (task) => {
      const question = JSON.parse(task.payload) as Question;
      const ends = await Promise.all(
        question.ends.map(async ({ dataset: name, scenario }) => {
          const dataset = await find(name);
          if (dataset === undefined) throw new Error("The dataset is there no longer.");
          return { dataset, scenario };
        }),
      );
      return JSON.stringify(await Promise.race([work(question, ends, task), aborted(task.signal)]));
    };

  queue.take(
    queues.short,
    AT_ONCE,
    compute(({ name, options }, ends) => pool.run(name as AnalysisName, ends as never, options as never)),
  );
  queue.take(
    queues.long,
    AT_ONCE,
    compute(({ options }, [end], { signal, tell }) => {
      const { runs, seed } = options as EnsembleOptions;
      return runEnsemble(pool, { end: end as BridgeEnd, runs, seed }, signal, (done) => tell(done / runs));
    }),
  );

  const ensemble: RunEnsemble = (request, signal, onDone) => {
    const { end, runs, seed } = request;
    const alone = () => runEnsemble(pool, request, signal, onDone);
    const onProgress = (part: number) => onDone(Math.round(part * runs));
    return shared<Ensemble>("ensemble", [end], { runs, seed }, alone, { signal, onProgress });
  };
  return {
    ensemble,
    run: <Name extends AnalysisName>(name: Name, ends: AnalysisEnds<Name>, options: AnalysisOptions<Name>) =>
      shared<AnalysisResult<Name>>(name, ends, options, () => pool.run(name, ends, options)),
  };
}

/** Scenarios in an answer are about what was asked, under the name by which it was asked. */
function answerOf(text: string, ends: readonly BridgeEnd[], { ends: named }: Question): unknown {
  const asked = new Map(named.map(({ dataset: { code } }, place) => [code, ends[place]?.scenario.vintage]));
  if ([...asked].every(([code, name]) => code === name)) return JSON.parse(text);
  return JSON.parse(text, (field, value: unknown) =>
    field === "vintage" && typeof value === "string" ? (asked.get(value) ?? value) : value,
  );
}
