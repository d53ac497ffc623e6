import pg from "pg";

/** What changed in what is published; and what happened to long work. */
export const changesChannel = "solidariteitskaart_datasets";
export const workChannel = "solidariteitskaart_work";

const shortestPause = 100;
const longestPause = 5000;

/** Hears through PostgreSQL what other processes say; when the connection breaks, it makes a new one. */
export class PostgresChanges {
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #state: "new" | "running" | "stopped" = "new";
  readonly #databaseUrl: string;
  readonly #tell: (channel: string, word: string) => void;

  constructor(databaseUrl: string, tell: (channel: string, word: string) => void) {
    this.#databaseUrl = databaseUrl;
    this.#tell = tell;
  }

  start(): void {
    if (this.#state !== "new") return;
    this.#state = "running";
    void this.#connect(shortestPause);
  }

  async stop(): Promise<void> {
    this.#state = "stopped";
    if (this.#retry !== null) clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  async #connect(pause: number): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
    });
    this.#client = client;
    let broken = false;
    const again = () => {
      if (broken || this.#state === "stopped") return;
      broken = true;
      client.end().catch(() => undefined);
      this.#retry = setTimeout(() => void this.#connect(Math.min(pause * 2, longestPause)), pause);
      this.#retry.unref();
    };
    client.on("error", again);
    client.on("end", again);
    client.on("notification", ({ channel, payload }) => this.#tell(channel, payload ?? ""));
    try {
      await client.connect();
      await client.query(`listen ${changesChannel}; listen ${workChannel}`);
      pause = shortestPause;
      // Until now a change would have been missed, so this counts as one.
      this.#tell(changesChannel, "");
      this.#tell(workChannel, "");
    } catch {
      again();
    }
  }
}
