import { constants, getPriority, setPriority } from "node:os";

/** Elsewhere a priority is that of the whole process. */
const perThread = process.platform === "linux";

/**
 * How much later than others a thread of a pool gets the processor: whoever answers goes first, then what somebody waits for,
 * then files, which take longest.
 */
export const LATER = perThread ? { model: 5, files: 10 } : { model: 0, files: 0 };

/** Lets other programs of this machine go first, as long as they have something to do; for the threads that are started after it too. */
export function goSecond(): void {
  if (perThread) setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
}
