import { pino } from "pino";
import type { Settings } from "../config.js";
import { loadPlatform } from "../platform/load-platform.js";
import { type RunningApi, startApi } from "../server/start-api.js";
import { ConnectionError } from "./api-connection.js";

/**
 * An API of the command's own on the store itself, on a free port that only this machine can reach.
 * @throws ConnectionError where it cannot start
 */
export async function startOwnApi(settings: Settings): Promise<RunningApi> {
  const loading = await loadPlatform({ ...settings, offline: true }, () => undefined);
  if ("refusal" in loading) throw new ConnectionError(loading.refusal);
  const own = { ...settings, port: 0, host: "127.0.0.1", rateLimit: 0 };
  const start = await startApi(own, loading.platform, pino({ level: "silent" }));
  if ("fault" in start) throw new ConnectionError(start.fault.message);
  return start.api;
}
