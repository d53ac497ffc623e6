import type { DownloadView } from "../view/view.js";

/**
 * Semantic version of what is downloaded: the day of the recalculation, and as build data which one it is and the hash of
 * its result: 2026.1.1+2026-01.3f9c0a1b2c3d.
 */
export function packageVersion({ dataset, outcome }: Pick<DownloadView, "dataset" | "outcome">): string {
  const { code, date } = dataset.vintage;
  const day = date.split("-").map(Number).join(".");
  const build = code.replaceAll(/[^0-9A-Za-z-]/g, "-");
  return `${day}+${build}.${outcome.hash.slice(0, 12)}`;
}
