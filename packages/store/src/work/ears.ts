/** One who waits for news of one task. What was said while nobody listened is heard at the next turn. */
export interface Ear {
  /** When something was said, or a moment later. */
  readonly next: () => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds after which it is looked anyway. */
const patience = 1000;

/** Who waits for news, by key. */
export class Ears {
  readonly #wakes = new Map<string, Set<() => void>>();

  get keys(): readonly string[] {
    return [...this.#wakes.keys()];
  }

  /** @param key of a task; "": something may have been said about any of them */
  tell(key: string): void {
    for (const [known, wakes] of this.#wakes) if (key === "" || key === known) for (const wake of wakes) wake();
  }

  /** @param signal wakes too */
  listen(key: string, signal?: AbortSignal): Ear {
    const wakes = this.#wakes.get(key) ?? new Set();
    this.#wakes.set(key, wakes);
    let heard = false;
    let resolve: () => void = () => undefined;
    const wake = () => {
      heard = true;
      resolve();
    };
    wakes.add(wake);
    signal?.addEventListener("abort", wake, { once: true });
    return {
      next: async () => {
        if (!heard && !signal?.aborted)
          await new Promise<void>((done) => {
            const timer = setTimeout(done, patience);
            resolve = () => {
              clearTimeout(timer);
              done();
            };
          });
        heard = false;
      },
      close: () => {
        signal?.removeEventListener("abort", wake);
        wakes.delete(wake);
        if (wakes.size === 0 && this.#wakes.get(key) === wakes) this.#wakes.delete(key);
      },
    };
  }
}
