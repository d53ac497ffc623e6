// Prints what the model takes, beside what was promised: npx pnpm --filter @solidariteitskaart/bench bench

import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { measureAnalyses } from "../src/analyses.js";
import { measureGrowth } from "../src/growth.js";
import { measureParts } from "../src/parts.js";
import { measurePeers } from "../src/peers/measure-peers.js";
import { referenceSectors } from "../src/reference.js";
import { digits, percentText, table } from "../src/table.js";
import { measureTargets } from "../src/targets.js";

const { strict } = parseArgs({ options: { strict: { type: "boolean", default: false } } }).values;

const THREADS = 2;

function show(title: string, body: string): void {
  console.log(`\n## ${title}\n\n${body}`);
}

const sectors = referenceSectors();
const [newest, oldest] = [sectors[0], sectors.at(-1)];
if (!newest || !oldest) throw new Error("There is no reference sector");
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown"}, ${availableParallelism()} cores`);
console.log(`${newest.corporations.length} corporations, ${newest.regions.length} regions, ${newest.yearCount} years`);

const targets = await measureTargets(newest, THREADS);
show(
  "Against what was promised",
  table(
    ["what", "ms", "best", "processor", "at most", "ratio", "kept"],
    targets.map(({ name, measured, best, processor, target }) => [
      name,
      digits(measured),
      digits(best),
      digits(processor),
      String(target),
      digits(measured / target),
      measured <= target ? "yes" : "no",
    ]),
  ),
);

console.log(
  "\nms is the middle run. processor is the time of the processors (each thread's, where there are two): on a machine that is",
);
console.log("busy with other work that is what the code takes, and ms what the machine made of it.");

const { parts, lean } = await measureParts(newest);
const total = parts.reduce((sum, part) => sum + part.milliseconds, 0);
show(
  "Share of time in one outcome",
  table(
    ["part", "ms", "share"],
    parts.map(({ name, milliseconds }) => [name, digits(milliseconds), percentText(milliseconds / total)]),
  ),
);
console.log(`\nHeadline only, as ensembles and goal seeks repeat it: ${digits(lean)} ms`);

const growth = await measureGrowth(newest);
const first = growth[0]?.microsecondsEach ?? Number.NaN;
show(
  "Growth with the number of corporations",
  table(
    ["corporations", "ms", "µs each", "to the first"],
    growth.map(({ corporations, milliseconds, microsecondsEach }) => [
      String(corporations),
      digits(milliseconds),
      digits(microsecondsEach),
      digits(microsecondsEach / first),
    ]),
  ),
);

show(
  "Analyses",
  table(
    ["analysis", "ms"],
    (await measureAnalyses(newest, oldest)).map(({ name, milliseconds }) => [name, digits(milliseconds)]),
  ),
);

show(
  "Solvers for the ways of solidarity",
  table(
    ["givers x receivers, solver", "ms", "to ours"],
    (await measurePeers()).map(({ problem, solver, milliseconds, ratio }) => [
      `${problem}, ${solver}`,
      digits(milliseconds),
      digits(ratio),
    ]),
  ),
);

if (strict && targets.some(({ measured, target }) => measured > target)) process.exitCode = 1;
