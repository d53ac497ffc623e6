import type { Logger } from "pino";
import type { RunningApi } from "./start-api.js";

/** After a bug nobody knows what still works: so long what was asked already may take. Milliseconds. */
const PATIENCE = 10_000;

/**
 * Ctrl-C, or the machine asking: answers what was asked already, then ends. A second signal ends at once. A bug that
 * nobody caught ends the program the same way, and in disorder: who started it starts it again.
 */
export function stopOnSignals(api: Pick<RunningApi, "stop">, logger: Logger): void {
  let stopping = false;
  const stop = (reason: string, code: number) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info(`${reason}: finishing what was asked`);
    api.stop().then(
      () => process.exit(code),
      (error: unknown) => {
        logger.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", () => stop("SIGINT", 0));
  process.on("SIGTERM", () => stop("SIGTERM", 0));
  process.on("uncaughtException", (error) => {
    logger.fatal({ err: error }, "a bug that nobody caught");
    setTimeout(() => process.exit(1), PATIENCE).unref();
    if (!stopping) stop("bug", 1);
  });
}
