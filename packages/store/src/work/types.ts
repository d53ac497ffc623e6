/** Something that takes long. Equal tasks have equal keys, and each key is done once. */
export interface NewTask {
  /** At most 200 characters. */
  readonly key: string;
  /** Who works on it: processes that took up this queue. */
  readonly queue: string;
  /** JSON: all that whoever does it needs to know. No secrets. */
  readonly payload: string;
  /** Imports that it is about: with them it is deleted. */
  readonly datasetIds?: readonly string[];
  /** Hash of an upload that it needs. */
  readonly uploadHash?: string | null;
}

/** A task in the hands of whoever does it. */
export interface RunningTask {
  readonly payload: string;
  /** Aborted when nobody wants it any more, or when another process has it. */
  readonly signal: AbortSignal;
  /** Tells how far it is, 0 to 1. */
  readonly tell: (progress: number) => void;
}

/** @returns JSON that is kept for all who ask; null where nothing is kept */
export type TaskHandler = (task: RunningTask) => Promise<string | null>;

export interface Waiting {
  /** Aborted when whoever asked does not wait any more. */
  readonly signal?: AbortSignal;
  /** 0..1; only grows while one process has the task. */
  readonly onProgress?: (progress: number) => void;
}

/** There is no result: every process that tried it died, or it failed as it would for everybody. */
export class WorkFailure extends Error {
  constructor(readonly failure: string) {
    super(`The work failed: ${failure}`);
    this.name = "WorkFailure";
  }
}

/** Whoever works was stopped, not the task: another process takes it up. */
export class WorkStopped extends Error {}
