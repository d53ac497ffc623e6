// The thread in which pages are drawn: Next, and nothing that hears from visitors.

import { workerData } from "node:worker_threads";
import { drawAnswer } from "./draw-page.mjs";
import { startNext } from "./start-next.mjs";

const next = await startNext(workerData);

/** What the pool calls first. */
export const ready = () => true;

/**
 * The pool calls this.
 * @param {{ asked: import("./draw-page.mjs").Asked, about?: import("./draw-page.mjs").About }} task
 */
export const draw = ({ asked, about }) => drawAnswer(next, asked, about);
