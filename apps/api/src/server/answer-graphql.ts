import type { RequestHandler } from "express";
import { visitorOf } from "../visitors/visitor.js";
import type { AnswerQuestion } from "./answers/answer-question.js";
import { persistedName } from "./answers/persisted-queries.js";
import { type Question, questionOfAddress } from "./answers/question-key.js";
import { answerError } from "./error-answer.js";

/** The address for questions, for those that were not answered before they came here. */
export const answerGraphql =
  (answer: AnswerQuestion): RequestHandler =>
  async (request, response) => {
    const address = request.originalUrl;
    const question = request.method === "GET" ? questionOfAddress(address) : (request.body as Question);
    const named = question && persistedName(question);
    if (named && "fault" in named)
      answerError(response, 400, "PERSISTED_QUERY_INVALID", named.fault, "the SHA-256 of the query");
    else await answer(request, response, { question, address, visitor: visitorOf(response), headers: {} });
  };
