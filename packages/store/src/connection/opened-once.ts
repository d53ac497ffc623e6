/** Opens something when it is first asked for, once; after a failure the next who asks tries again. */
export class OpenedOnce<T> {
  #opening: Promise<T> | null = null;
  readonly #open: () => Promise<T>;

  constructor(open: () => Promise<T>) {
    this.#open = open;
  }

  get(): Promise<T> {
    if (this.#opening !== null) return this.#opening;
    const opening = this.#open();
    this.#opening = opening;
    opening.catch(() => this.forget(opening));
    return opening;
  }

  /** What is open or being opened, without opening it. */
  get current(): Promise<T> | null {
    return this.#opening;
  }

  /** The next who asks opens it anew. */
  forget(opening: Promise<T> | null = this.#opening): void {
    if (this.#opening === opening) this.#opening = null;
  }
}
