import type { Fault } from "@solidariteitskaart/model";
import type { Response } from "express";
import { LIMITS } from "../../limits.js";

const TITLES = {
  400: "The question cannot be answered as it was asked",
  404: "There is nothing at this address",
  405: "This method is not possible here",
  409: "The result that is asked for is not what the model gives now",
  406: "This is not offered in that form",
} as const;

/** RFC 9457: what is wrong, all of it up to the greatest number of errors in an answer, each with what would be right. */
export function answerProblem(response: Response, status: keyof typeof TITLES, found: readonly Fault[]): void {
  const faults = found.slice(0, LIMITS.errors);
  const problem = {
    type: "about:blank",
    title: TITLES[status],
    status,
    detail: faults.map(({ message }) => message).join(" "),
    errors: faults,
  };
  response.status(status).type("application/problem+json").send(JSON.stringify(problem));
}
