import type { FaultRecord } from "../types.js";

export type JobState = "RUNNING" | "DONE" | "FAILED" | "CANCELLED";

/** One import on its way. Its id can't be guessed, so that only who started it can follow it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly state: JobState;
  /** 0..1. */
  readonly progress: number;
  readonly rowsRead: number;
  readonly cancelRequested: boolean;
  /** Why it failed, where that is not in the file: "INTERRUPTED", "STORE_FULL". */
  readonly failure: string | null;
  readonly faultCount: number;
  readonly datasetId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface NewJob {
  /** Made before, so that who began the import could be told it; a new one where left out. */
  readonly id?: string;
  readonly kind: string;
  readonly fileName: string;
}

export interface JobProgress {
  /** 0..1. */
  readonly progress: number;
  readonly rowsRead: number;
}

/** Everything that is wrong with the file; `faults` may be shorter than `count`. */
export interface JobFaults {
  readonly faults: readonly FaultRecord[];
  readonly count: number;
}
