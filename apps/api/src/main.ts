// For everything that is loaded after it.
import "./small-heap.js";

import { pino } from "pino";
import { readSettings } from "./config.js";
import { loadPlatform } from "./platform/load-platform.js";
import { refuseFaults, refuseRequest } from "./server/refuse.js";
import { startApi } from "./server/start-api.js";
import { stopOnSignals } from "./server/stop-on-signals.js";

const reading = readSettings(process.env);
if ("faults" in reading) refuseFaults("The API cannot start with these settings:", reading.faults);

const { settings } = reading;
const logger = pino({ level: settings.logLevel, base: null }, pino.destination({ fd: 2, sync: true }));

const loading = await loadPlatform(settings, (message) => logger.info(message));
if ("refusal" in loading) refuseRequest(loading.refusal);

// The first run of the model starts the solver and takes a good part of a second: no visitor should wait behind it.
await loading.platform.claimOutcomes();

const start = await startApi(settings, loading.platform, logger);
if ("fault" in start) refuseFaults("The API cannot start:", [start.fault]);

console.log(`API listening on http://${settings.host}:${start.api.port}/graphql`);
stopOnSignals(start.api, logger);
