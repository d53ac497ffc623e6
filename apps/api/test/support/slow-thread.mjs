import { workerData } from "node:worker_threads";

// A thread that takes a while to load, as one with many modules does, and says when it has.
const begun = Date.now();
while (Date.now() - begun < 200);
Atomics.store(workerData, 0, 1);

export const work = () => Atomics.add(workerData, 0, 1);
