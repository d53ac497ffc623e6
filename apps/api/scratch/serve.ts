import { pino } from "pino";
import { startApi } from "../src/server/start-api.js";
import { testPlatform } from "../test/support/test-platform.js";
const s = await startApi({port:4200,host:"127.0.0.1",trustProxy:0,rateLimit:1000}, testPlatform(), pino());
console.log(s);
