import type { Fault } from "@solidariteitskaart/model";
import type { Response } from "express";

const TITLES = {
  400: "The question cannot be answered as it was asked",
  404: "There is nothing at this address",
  405: "This method is not possible here",
} as const;

/** RFC 9457: what is wrong, all of it, each with what would be right. */
export function answerProblem(response: Response, status: keyof typeof TITLES, faults: readonly Fault[]): void {
  const problem = {
    type: "about:blank",
    title: TITLES[status],
    status,
    detail: faults.map(({ message }) => message).join(" "),
    errors: faults,
  };
  response.status(status).type("application/problem+json").send(JSON.stringify(problem));
}
