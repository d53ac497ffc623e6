import type { GraphQLError } from "graphql";
import { LIMITS } from "../../limits.js";
import type { ApiContext } from "../../schema/context/api-context.js";
import { budgetError } from "../../schema/fault/budget-error.js";

const WINDOW = LIMITS.rateWindowMs / 1000;

/**
 * Takes the points of a query from what its visitor has. The time that it takes from everybody is counted while it runs, and
 * refused with the next question.
 * @returns the refusal, or null
 */
export async function spendWork(
  { visitor, budgets }: Pick<ApiContext, "visitor" | "budgets">,
  points: number,
): Promise<GraphQLError | null> {
  const time = await budgets.loopMs.look(visitor);
  if (time.refused) return budgetError(time, `${time.limit / 1000} seconds of computing in ${WINDOW} seconds`);
  const spending = await budgets.points.spend(visitor, points);
  return spending.refused ? budgetError(spending, `${spending.limit} points in ${WINDOW} seconds`) : null;
}
