import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { LIMITS } from "../../limits.js";
import type { SectorFigureView } from "../../platform/facts/sector-figure-view.js";
import { shownValue } from "../../platform/words/shown-value.js";
import type { ApiContext } from "../context/api-context.js";
import { partialFaultError } from "../fault/fault-error.js";
import { SectorFigureType } from "./sector-figure-type.js";

/** There are about a hundred figures, and a metric has about two. */
const ALL_FIGURES = 110;
const FIGURES_OF_METRIC = 4;

@Resolver()
export class SectorFigureResolver {
  @Query(() => [SectorFigureType], {
    nullable: true,
    description: "Published figures of the sector, in the order of the file of facts. Dutch: cijfers van de sector.",
    complexity: ({ args, childComplexity }) => {
      const metrics: unknown = args.metrics;
      return 1 + (Array.isArray(metrics) ? metrics.length * FIGURES_OF_METRIC : ALL_FIGURES) * childComplexity;
    },
  })
  sectorFigures(
    @Arg("metrics", () => [String], {
      nullable: true,
      description: "Only these metrics, such as new-homes and mean-rent; all when left out. Dutch: maten.",
    })
    metrics: readonly string[] | null | undefined,
    @Ctx() { platform }: ApiContext,
  ): readonly SectorFigureView[] {
    const { sectorFigures } = platform.register;
    if (!metrics) return sectorFigures;
    if (metrics.length > LIMITS.listItems) throw tooMany(metrics.length);
    const wanted = new Set(metrics);
    for (const metric of wanted) if (!sectorFigures.some((figure) => figure.metric === metric)) throw unknown(metric);
    return sectorFigures.filter((figure) => wanted.has(figure.metric));
  }
}

function unknown(metric: string) {
  const allowed = "a metric of sectorFigures, such as new-homes, or no metrics for all of them";
  const value = shownValue(metric);
  const message = `There are no figures called ${value}; ask ${allowed}.`;
  return partialFaultError({ code: "UNKNOWN_METRIC", path: "metrics", value, allowed, message });
}

function tooMany(count: number) {
  const allowed = `at most ${LIMITS.listItems} metrics`;
  return partialFaultError({
    code: "OUT_OF_RANGE",
    path: "metrics",
    value: String(count),
    allowed,
    message: `Ask ${allowed}.`,
  });
}
