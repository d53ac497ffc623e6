import type { Dataset, Outcome } from "@solidariteitskaart/model";
import type { Platform } from "../../platform/platform.js";
import type { RobustnessView } from "../../platform/robustness.js";

/** What one set of downloads is about: the outcome of one recalculation under one scenario. */
export interface DownloadView {
  readonly platform: Platform;
  readonly dataset: Dataset;
  readonly outcome: Outcome;
  readonly robustness: RobustnessView;
}
