import { GraphQLError } from "graphql";
import { BusyError } from "../../../analysis-worker/busy-error.js";
import { type EnsembleJobs, EnsembleStoppedError, type EnsembleWatch } from "../../../analysis-worker/ensemble-jobs.js";
import type { EnsembleRequest } from "../../../analysis-worker/run-ensemble.js";
import { busyError } from "../../fault/busy-error.js";

/** @throws GraphQL error BUSY (503) where too many ensembles run already */
export function joinEnsemble(
  ensembles: EnsembleJobs,
  request: EnsembleRequest,
  onDone?: (done: number) => void,
): EnsembleWatch {
  try {
    return ensembles.join(request, onDone);
  } catch (error) {
    throw error instanceof BusyError ? busyError() : error;
  }
}

/** What a client is told when an ensemble did not come to its end. */
export function ensembleError(error: unknown): unknown {
  if (error instanceof EnsembleStoppedError)
    return unavailable("STOPPING", "The server stops, and the ensemble was broken off; ask again in a moment.");
  if (error instanceof Error && error.name === "TimeoutError")
    return unavailable(
      "EXECUTION_TIMEOUT",
      "The ensemble took longer than a minute and was broken off; ask for fewer runs.",
    );
  return error;
}

const unavailable = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 503 } } });
