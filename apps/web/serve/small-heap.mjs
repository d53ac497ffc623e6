// Left to itself V8 lets the heap grow to twice what is in use before it looks for what is not. Half as much processor time
// again halves the memory; for everything that is loaded after this.

import { setFlagsFromString } from "node:v8";

if (process.env.LITTLE_MEMORY !== "0") setFlagsFromString("--heap-growing-percent=15");

// It would look in four threads beside the one that answers: in a heap that is small they spend more time waiting for each
// other than one needs alone.
setFlagsFromString("--no-concurrent-marking");
