import {
  EnsembleProgressDocument,
  type EnsembleProgressSubscription,
  type EnsembleProgressSubscriptionVariables,
} from "./generated/graphql.js";
import { type WatchOptions, watchStream } from "./watch-stream.js";

/** How far an ensemble is: `result` is null until all runs are done, or holds the faults of the question. */
export type EnsembleProgress = EnsembleProgressSubscription["ensembleProgress"];

/**
 * Runs an ensemble and tells how far it is; the last progress holds the result. Leaving the loop stops it: an ensemble
 * that nobody watches any more is broken off by the server.
 * @param url address of the stream: the GraphQL endpoint with `/stream` behind it
 * @throws NetworkError when no answer came or it broke off; RequestRefusedError when the server refused, with all faults
 */
export async function* watchEnsemble(
  url: string,
  variables: EnsembleProgressSubscriptionVariables,
  options: WatchOptions = {},
): AsyncGenerator<EnsembleProgress> {
  const stream = watchStream(url, EnsembleProgressDocument, variables, options);
  for await (const { ensembleProgress } of stream) yield ensembleProgress;
}
