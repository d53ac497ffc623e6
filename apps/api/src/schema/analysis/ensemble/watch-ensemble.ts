import type { Platform } from "../../../platform/platform.js";
import type { EnsembleProgress, EnsembleWatch } from "../../../work/ensemble-jobs.js";
import type { EnsembleRequest } from "../../../work/run-ensemble.js";
import { joinEnsemble } from "./join-ensemble.js";

/** An ensemble that came to no result is told too: a stream that only breaks off explains nothing. */
export type EnsembleNews = EnsembleProgress | { readonly failure: unknown };

/**
 * Progress of an ensemble: first where it is, then what is newest whenever it is read, at last the result. Whoever stops
 * reading leaves at once, and an ensemble that nobody waits for is broken off.
 * @throws GraphQL error BUSY before there is anything to read
 */
export function watchEnsemble(
  { analyses }: Pick<Platform, "analyses">,
  request: EnsembleRequest,
): AsyncIterableIterator<EnsembleNews> {
  const total = request.runs;
  const news = newestOnly<EnsembleNews>(() => watch.leave());
  const tell = (done: number) => news.put({ done, total, result: null });
  const watch: EnsembleWatch = joinEnsemble(analyses.ensembles, request, tell);
  tell(watch.done());
  watch.result.then(
    (result) => news.putLast({ done: total, total, result }),
    (failure: unknown) => news.putLast({ failure }),
  );
  return news.values;
}

interface Newest<T> {
  readonly put: (value: T) => void;
  readonly putLast: (value: T) => void;
  readonly values: AsyncIterableIterator<T>;
}

/**
 * Values for one reader, who gets the newest and misses what came in between. An async generator would not do: one that
 * waits cannot be ended before what it waits for has come.
 * @param onEnd called when the reader stops, or has read the last value
 */
function newestOnly<T>(onEnd: () => void): Newest<T> {
  let unread: { readonly value: T } | undefined;
  let last = false;
  let ended = false;
  let wake: () => void = () => undefined;

  const end = (): IteratorReturnResult<undefined> => {
    if (!ended) onEnd();
    ended = true;
    wake();
    return { done: true, value: undefined };
  };
  const put = (value: T) => {
    if (last) return;
    unread = { value };
    wake();
  };
  const values: AsyncIterableIterator<T> = {
    [Symbol.asyncIterator]: () => values,
    async next() {
      while (!unread && !last && !ended)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (!unread || ended) return end();
      const { value } = unread;
      unread = undefined;
      return { done: false, value };
    },
    return: async () => end(),
    throw: async () => end(),
  };
  return {
    put,
    putLast(value) {
      put(value);
      last = true;
    },
    values,
  };
}
