import { DEFAULT_RUNS, DEFAULT_SEED } from "@solidariteitskaart/model";
import { ArgsType, Field, Int } from "type-graphql";

export const FEWEST_RUNS = 2;
export const MOST_RUNS = 10_000;
export const GREATEST_SEED = 2_147_483_647;

/** How many futures, and which. */
@ArgsType()
export class RunArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_RUNS,
    description: `How many futures, ${FEWEST_RUNS} to ${MOST_RUNS}. Dutch: aantal berekeningen.`,
  })
  readonly runs!: number;

  @Field(() => Int, {
    defaultValue: DEFAULT_SEED,
    description: "The same seed gives the same futures. Dutch: startgetal.",
  })
  readonly seed!: number;
}

/** Points: a future is one run of the model without its outcome. */
export function ensembleCost({ runs }: Readonly<Record<string, unknown>>): number {
  return typeof runs === "number" && runs > 0 ? Math.min(runs, MOST_RUNS) : FEWEST_RUNS;
}
