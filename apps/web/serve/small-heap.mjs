// Left to itself V8 lets the heap grow to twice what is in use before it looks for what is not. Half as much processor time
// again halves the memory; for everything that is loaded after this.

import { setFlagsFromString } from "node:v8";

if (process.env.LITTLE_MEMORY !== "0") setFlagsFromString("--heap-growing-percent=15");
