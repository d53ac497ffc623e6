/** Rows that can be looked at before they are taken. */
export class ReadAhead<T> {
  readonly #source: AsyncIterator<T>;
  #waiting: T[] = [];

  constructor(source: AsyncIterable<T>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next rows, without taking them. */
  async peek(count: number): Promise<readonly T[]> {
    while (this.#waiting.length < count) {
      const next = await this.#source.next();
      if (next.done) break;
      this.#waiting.push(next.value);
    }
    return this.#waiting.slice(0, count);
  }

  /** Takes rows that were peeked at, for good. */
  drop(count: number): void {
    this.#waiting = this.#waiting.slice(count);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    try {
      yield* this.#waiting;
      this.#waiting = [];
      for (let next = await this.#source.next(); !next.done; next = await this.#source.next()) yield next.value;
    } finally {
      await this.close();
    }
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
