import { setFlagsFromString } from "node:v8";

// Left to itself V8 lets the heap grow to twice what is in use before it looks for what is not; for the main thread and all
// others. A little more processor time halves the memory.
if (process.env.LITTLE_MEMORY !== "0") setFlagsFromString("--heap-growing-percent=40");

// Left to itself it looks in four threads beside the one that answers: in a heap that is small they spend six times as long
// waiting for each other as one needs alone, and take the processor from whoever answers.
setFlagsFromString("--no-concurrent-marking");
