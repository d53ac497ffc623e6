import type { RequestHandler } from "express";
import type { OwnFigures } from "../own-figures/own-figures.js";

/** Milliseconds: who asks this does so every few seconds. */
const PATIENCE = 2000;

/** Whether questions are best asked here: the store answers, figures are there, and the program does not stop. */
export function ready(
  { store, platform }: Pick<OwnFigures, "store" | "platform">,
  stopping: () => boolean,
): RequestHandler {
  return async (_request, response) => {
    const isStoreThere = await within(PATIENCE, store.listPublished());
    const parts = { store: isStoreThere, vintages: platform().datasets.length > 0, stopping: stopping() };
    const isReady = parts.store && parts.vintages && !parts.stopping;
    response.status(isReady ? 200 : 503).json({ status: isReady ? "ready" : "not ready", ...parts });
  };
}

async function within(milliseconds: number, answer: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([answer.then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
