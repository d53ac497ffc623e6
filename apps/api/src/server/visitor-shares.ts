import { type Line, lines } from "@solidariteitskaart/client";
import { LIMITS } from "../limits.js";
import type { OwnFigures } from "../own-figures/own-figures.js";
import type { Platform } from "../platform/platform.js";
import { type Shares, shares } from "../visitors/shares.js";
import type { Visitor } from "../visitors/visitor.js";
import type { Analyses } from "../work/analyses.js";
import { BusyError } from "../work/busy-error.js";

/** Places of which one visitor gets a part, each kind apart. */
export interface VisitorShares {
  readonly analyses: Shares;
  readonly ensembles: Shares;
  readonly imports: Shares;
  readonly streams: Shares;
  /** Runs of the model: the next one waits. */
  readonly outcomes: Line;
  /** Questions: the next one waits, and takes one of the places to wait in. */
  readonly questions: Line;
  readonly waiting: Shares;
}

/** @param limited false where no visitor is limited at all */
export function visitorShares(limited: boolean): VisitorShares {
  const atMost = (most: number) => (limited ? most : Number.POSITIVE_INFINITY);
  const share = (most: number) => shares(atMost(most));
  return {
    analyses: share(LIMITS.analysesEach),
    ensembles: share(LIMITS.ensemblesEach),
    imports: share(LIMITS.importsEach),
    streams: share(LIMITS.streamsEach),
    outcomes: lines(atMost(LIMITS.outcomesEach)),
    questions: lines(atMost(LIMITS.questionsEach)),
    waiting: share(LIMITS.questionsEach + LIMITS.questionsWaiting),
  };
}

/** The platform as one visitor may use it: long work takes places of his. */
export const platformFor = (platform: Platform, visitor: Visitor, places: VisitorShares): Platform => ({
  ...platform,
  analyses: analysesFor(platform.analyses, visitor, places),
  outcome: (dataset, scenario) => {
    const answer = () => platform.outcome(dataset, scenario);
    return visitor.counted ? places.outcomes(visitor.key, answer) : answer();
  },
});

function analysesFor(analyses: Analyses, visitor: Visitor, places: VisitorShares): Analyses {
  const taken = (kind: Shares) => {
    const release = kind.take(visitor);
    if (release === null) throw new BusyError();
    return release;
  };
  return {
    ...analyses,
    ask(name, ends, options) {
      const release = taken(places.analyses);
      return analyses.ask(name, ends, options).finally(release);
    },
    ensembles: {
      ...analyses.ensembles,
      join(request, onDone) {
        const release = taken(places.ensembles);
        try {
          const watch = analyses.ensembles.join(request, onDone);
          watch.result.then(release, release);
          const leave = () => {
            watch.leave();
            release();
          };
          return { ...watch, leave };
        } catch (error) {
          release();
          throw error;
        }
      },
    },
  };
}

/** Imports of one visitor at a time; the next is refused as it is where all places are taken. */
export const ownFor = (own: OwnFigures, visitor: Visitor, places: VisitorShares): OwnFigures => ({
  ...own,
  jobs: {
    ...own.jobs,
    async start(request, onEnd) {
      const release = places.imports.take(visitor);
      if (release === null) return null;
      const started = await own.jobs.start(request, () => {
        release();
        onEnd?.();
      });
      if (started === null) release();
      return started;
    },
  },
});
