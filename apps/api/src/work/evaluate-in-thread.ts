import type { Analyses } from "./analyses.js";
import type { AnalysisPool } from "./analysis-pool.js";
import { BusyError } from "./busy-error.js";
import { unpackOutcome } from "./pack-outcome.js";

/** Runs of the model that may wait; whoever comes after them would wait too long. */
const MOST_WAITING = 500;

/** Runs the model outside the event loop. Figures that threads do not hold are copied, which takes a tenth of the time. */
export function evaluateInThread(pool: Pick<AnalysisPool, "run">): Analyses["evaluate"] {
  let waiting = 0;
  return async (dataset, scenario) => {
    if (waiting >= MOST_WAITING) throw new BusyError();
    waiting += 1;
    try {
      return unpackOutcome(await pool.run("evaluate", [{ dataset, scenario }], null));
    } finally {
      waiting -= 1;
    }
  };
}
