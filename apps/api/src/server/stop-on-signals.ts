import type { Logger } from "pino";
import type { RunningApi } from "./start-api.js";

/** Ctrl-C, or the machine asking: answers what was asked already, then ends. A second signal ends at once. */
export function stopOnSignals(api: RunningApi, logger: Logger): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info(`${signal}: finishing what was asked`);
    api.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
