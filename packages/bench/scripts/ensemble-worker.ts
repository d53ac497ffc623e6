// One thread's slice of an ensemble: started by src/ensemble-threads.ts.
import { parentPort, workerData } from "node:worker_threads";
import { sampleEnsemble } from "@solidariteitskaart/model";
import type { SliceJob } from "../src/ensemble-threads.js";

const { dataset, scenario, request } = workerData as SliceJob;
parentPort?.postMessage(await sampleEnsemble(dataset, scenario, request));
