import type { RequestHandler } from "express";
import type { Platform } from "../platform/platform.js";

/** What runs here: engine, recalculations and the hash over their data. Same hash, same figures. */
export function health(current: () => Platform): RequestHandler {
  const body = (platform: Platform) => ({
    status: "ok",
    engineVersion: platform.engineVersion,
    modelHash: platform.modelHash,
    vintages: platform.datasets.map(({ vintage, hash }) => ({ code: vintage.code, date: vintage.date, hash })),
    boundaries: {
      source: platform.boundaries.source,
      vintage: platform.boundaries.vintage,
      schematic: platform.boundaries.schematic,
    },
  });
  return (_request, response) => {
    response.json(body(current()));
  };
}
