import { setFlagsFromString } from "node:v8";

// Left to itself V8 lets the heap grow to twice what is in use before it looks for what is not; for the main thread and all
// others. A little more processor time halves the memory.
if (process.env.LITTLE_MEMORY !== "0") setFlagsFromString("--heap-growing-percent=15");
