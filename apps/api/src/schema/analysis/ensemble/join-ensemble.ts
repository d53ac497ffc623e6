import type { Ensemble } from "@solidariteitskaart/model";
import { GraphQLError } from "graphql";
import { BusyError } from "../../../work/busy-error.js";
import { type EnsembleJobs, EnsembleStoppedError, type EnsembleWatch } from "../../../work/ensemble-jobs.js";
import type { EnsembleRequest } from "../../../work/run-ensemble.js";
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

/** The ensemble at its end; a client that waits for the same one shares it. */
export async function awaitEnsemble(ensembles: EnsembleJobs, request: EnsembleRequest): Promise<Ensemble> {
  const watch = joinEnsemble(ensembles, request);
  try {
    return await watch.result;
  } catch (error) {
    throw ensembleError(error);
  } finally {
    watch.leave();
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
