import { readSettings } from "../config.js";
import { type ApiConnection, apiConnection, ConnectionError } from "./api-connection.js";
import type { ImportOrder } from "./read-arguments.js";

export interface FoundApi extends ApiConnection {
  /** For people: into what the figures go. */
  readonly about: string;
  readonly close: () => Promise<void>;
}

const isApi = async (url: string): Promise<boolean> => {
  try {
    const body: unknown = await (await fetch(`${url}/health`)).json();
    return typeof body === "object" && body !== null && "modelHash" in body;
  } catch {
    return false;
  }
};

function withoutSlash(address: string | null): string | null {
  return address?.endsWith("/") === true ? withoutSlash(address.slice(0, -1)) : address;
}

/**
 * The API to import into: the one that was named, the one of this machine, or one of our own for as long as it takes, on
 * the store itself. So there is one way of importing, whatever runs.
 * @throws ConnectionError
 */
export async function findApi(
  { api, direct }: Pick<ImportOrder, "api" | "direct">,
  env: Readonly<Record<string, string | undefined>>,
): Promise<FoundApi> {
  const reading = readSettings(env);
  if ("faults" in reading) throw new ConnectionError(reading.faults.map(({ message }) => message).join("\n"));
  const { settings } = reading;
  const usual = `http://127.0.0.1:${settings.port}`;
  const running = withoutSlash(api) ?? (!direct && (await isApi(usual)) ? usual : null);
  if (running !== null) {
    return { ...apiConnection(running), about: `the API at ${running}`, close: async () => undefined };
  }
  // Most commands ask an API that runs: they need not wait until a whole one is read.
  const { startOwnApi } = await import("./start-own-api.js");
  const { port, stop } = await startOwnApi(settings);
  const about = settings.imports.databaseUrl === null ? settings.imports.dataDir : "the database of DATABASE_URL";
  return {
    ...apiConnection(`http://127.0.0.1:${port}`),
    about: `the store itself (${about})`,
    close: stop,
  };
}
