// One load of src/attack/loads.ts, in a process of its own: node --import @oxc-node/core/register load.ts 0 http://… 10
import { LOADS } from "../src/attack/loads.js";

const [which, site = "", seconds] = process.argv.slice(2);
const load = LOADS[Number(which)];
if (!load) throw new Error(`There is no load ${String(which)}.`);
console.log(JSON.stringify(await load.run(site, Number(seconds))));
process.exit();
