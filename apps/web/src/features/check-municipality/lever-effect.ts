import type { PlaceLeverAnswer } from "@solidariteitskaart/client";
import type { PlaceData } from "./place-data";
import { type TriedLever, triedLevers } from "./tried-levers";

type Answered = NonNullable<NonNullable<PlaceLeverAnswer>["outcome"]>;

/** What one lever alone does to a region. */
export interface LeverEffect {
  readonly tried: TriedLever;
  /** Balance of the region after solidarity, EUR. */
  readonly remaining: number;
  /** Homes that were agreed and do not come: no money for them, or scrapped. */
  readonly notBuilt: number;
  /** The same scenario as the query of a link. */
  readonly query: string;
  readonly costs: Answered["costs"];
}

/** Effects in the order in which they were tried; empty where the recalculation has no accounts to compute with. */
export const leverEffects = ({ tried, region: { region } }: Pick<PlaceData, "tried" | "region">) =>
  triedLevers.flatMap((lever): LeverEffect[] => {
    const answer = tried?.[lever.name]?.outcome;
    if (!answer) return [];
    const here = answer.regions.nodes.find((node) => node.region.code === region.code);
    if (!here) return [];
    return [
      {
        tried: lever,
        remaining: here.remaining,
        notBuilt: here.homesNotBuilt,
        query: answer.scenario.query,
        costs: answer.costs,
      },
    ];
  });
