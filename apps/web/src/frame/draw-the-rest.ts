/** Where a browser does not tell when it is idle, one part after the other. */
const whenIdle = (work: () => void): unknown =>
  "requestIdleCallback" in window ? window.requestIdleCallback(work) : setTimeout(work);

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
  if (document.readyState === "complete") whenIdle(next);
  else window.addEventListener("load", () => whenIdle(next), { once: true });
};
