// For everything that is loaded after it.
import "./small-heap.js";

import { setTimeout as pause } from "node:timers/promises";
import { NewerStore } from "@solidariteitskaart/store";
import { pino } from "pino";
import { readSettings } from "./config.js";
import { openOwnFigures } from "./own-figures/own-figures.js";
import { loadPlatform } from "./platform/load-platform.js";
import { refuseFaults, refuseRequest } from "./server/refuse.js";
import { stopOnSignals } from "./server/stop-on-signals.js";
import { storeFault } from "./server/store-fault.js";
import { goSecond } from "./work/go-second.js";

/** Milliseconds; a timer that waits keeps the program alive while the database is away. */
const FOR_EVER = 2 ** 31 - 1;

const HEADING = "The worker cannot start:";
const reading = readSettings(process.env);
if ("faults" in reading) refuseFaults(HEADING, reading.faults);

const { settings } = reading;
const allowed = "the address of the PostgreSQL server that the API has";
const message = `DATABASE_URL is missing; it must be ${allowed}. Without one the API does all work itself.`;
if (settings.imports.databaseUrl === null)
  refuseFaults(HEADING, [{ code: "INVALID_SETTING", path: "DATABASE_URL", value: null, allowed, message }]);

// Nobody waits for an answer of this program itself.
goSecond();
const logger = pino({ level: settings.logLevel, base: null }, pino.destination({ fd: 2, sync: true }));
const loading = await loadPlatform({ ...settings, offline: true }, (text) => logger.info(text));
if ("refusal" in loading) refuseRequest(loading.refusal);

const { platform } = loading;
const own = await openOwnFigures(platform, { ...settings.imports, workersOnly: false }, logger).catch(
  (error: unknown) => {
    if (error instanceof NewerStore) refuseFaults(HEADING, [storeFault(error)]);
    throw error;
  },
);
const stop = async () => {
  await own.stop();
  await platform.analyses.close();
};

console.log("Worker listening on PostgreSQL for long work");
stopOnSignals({ stop }, logger);
for (;;) await pause(FOR_EVER);
