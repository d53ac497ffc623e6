const controller = new AbortController();

/** How often is looked whether npm is still there. */
const lookEveryMs = 500;

/** Aborted when a person (Ctrl-C), the system or a closed terminal asks this program to stop. */
export const interruption = controller.signal;

/** Resolves when the program is asked to stop. */
export const interrupted = new Promise((resolve) => {
  interruption.addEventListener("abort", () => resolve(undefined), { once: true });
});

/** From now on a request to stop no longer ends this program at once: whoever started something ends that first. */
export function heedInterruptions() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    // npm passes on what the terminal has already sent, so the same request can come twice.
    process.on(signal, () => controller.abort());
  }
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent();
}

/**
 * A SIGTERM for npm ends the shell that npm started this program with, and that shell tells nobody. So the end of the
 * parent is the request.
 */
function stopWithParent() {
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) controller.abort();
  };
  setInterval(look, lookEveryMs).unref();
}
