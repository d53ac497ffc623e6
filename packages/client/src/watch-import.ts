import { ImportProgressDocument, type ImportProgressSubscription } from "./generated/graphql.js";
import { type WatchOptions, watchStream } from "./watch-stream.js";

/** How far an import is. */
export type ImportProgress = ImportProgressSubscription["importProgress"];

/**
 * Follows an import until it ends; what is wrong with its file is asked with ImportJobDocument then. Leaving the loop
 * stops nothing.
 * @param url address of the stream: the GraphQL endpoint with `/stream` behind it
 * @param id of the job
 * @throws NetworkError when no answer came or it broke off; RequestRefusedError when the server refused, with all faults
 */
export async function* watchImport(
  url: string,
  id: string,
  options: WatchOptions = {},
): AsyncGenerator<ImportProgress> {
  for await (const { importProgress } of watchStream(url, ImportProgressDocument, { id }, options))
    yield importProgress;
}
