/** Milliseconds: where a browser does not tell when it is idle. */
const PAUSE = 200;

const whenIdle = (work: () => void): void => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
  else setTimeout(work, PAUSE);
};

/**
 * Draws, one by one and only while the browser is idle, the parts that wait for a reader to come near: a page that is
 * photographed or saved as a whole shows all of it.
 */
export const drawTheRest = (): void => {
  const waiting = [...document.querySelectorAll(".drawn-when-near")];
  const next = (): void => {
    const part = waiting.shift();
    if (!part) return;
    part.setAttribute("data-drawn", "");
    whenIdle(next);
  };
  const begin = (): void => whenIdle(next);
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
};
