import type { OwnFigures } from "../../own-figures/own-figures.js";
import type { Platform } from "../../platform/platform.js";
import type { AnswerOrigin } from "../../schema/context/answer-origin.js";

export const answerOrigin = (): AnswerOrigin => ({ unfit: false, isForEverybody: false });

/**
 * The platform for one request, which notes when something else than public data is asked of it. There is one door to private
 * recalculations, a code that is none of the public ones; also one behind which nothing is, because tomorrow something may be.
 */
export function watchedPlatform(platform: Platform, origin: AnswerOrigin): Platform {
  const isPublic = (dataset: Platform["datasets"][number]) => platform.datasets.includes(dataset);
  return {
    ...platform,
    async findDataset(code) {
      const dataset = await platform.findDataset(code);
      if (dataset === undefined || !isPublic(dataset)) origin.unfit = true;
      return dataset;
    },
    async parseScenario(document) {
      const reading = await platform.parseScenario(document);
      if ("faults" in reading || !isPublic(reading.dataset)) origin.unfit = true;
      return reading;
    },
  };
}

/** Everything about people's own figures but the settings: jobs, uploads and the store change without a publication. */
export function watchedOwn(own: OwnFigures, origin: AnswerOrigin): OwnFigures {
  const touched = <Part>(part: Part): Part => {
    origin.unfit = true;
    return part;
  };
  return {
    settings: own.settings,
    platform: () => touched(own.platform()),
    refresh: () => touched(own.refresh()),
    stop: () => touched(own.stop()),
    get store() {
      return touched(own.store);
    },
    get uploads() {
      return touched(own.uploads);
    },
    get jobs() {
      return touched(own.jobs);
    },
    get threads() {
      return touched(own.threads);
    },
  };
}
