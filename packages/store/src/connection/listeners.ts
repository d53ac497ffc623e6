/** Who wants to hear of a change. A listener that throws keeps nobody else from hearing it. */
export class Listeners {
  readonly #listeners = new Set<(word: string) => void>();

  add(listener: (word: string) => void): () => void {
    const own = (word: string) => listener(word);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  get size(): number {
    return this.#listeners.size;
  }

  tell(word = ""): void {
    for (const listener of this.#listeners) {
      try {
        listener(word);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}
