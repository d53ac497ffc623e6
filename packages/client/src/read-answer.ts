import type { GraphQLFault } from "./errors.js";
import { NetworkError, RequestRefusedError } from "./errors.js";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

const faultOf = (error: unknown): GraphQLFault => {
  const entry = isRecord(error) ? error : {};
  const extensions = isRecord(entry.extensions) ? entry.extensions : {};
  return {
    message: textOrNull(entry.message) ?? "unknown fault",
    code: textOrNull(extensions.code),
    path: Array.isArray(entry.path) ? entry.path.join(".") : null,
    allowed: textOrNull(isRecord(extensions.fault) ? extensions.fault.allowed : null),
  };
};

/**
 * Takes `data` out of a GraphQL answer.
 * @throws RequestRefusedError with all faults when the answer holds `errors`; partial data is never handed on.
 * @throws NetworkError("BAD_ANSWER") when the body is not a GraphQL answer at all.
 */
export const dataOf = (body: unknown, status: number): Record<string, unknown> => {
  if (!isRecord(body)) throw new NetworkError("BAD_ANSWER", "the answer is not a JSON object", status);
  if (Array.isArray(body.errors) && body.errors.length > 0) throw new RequestRefusedError(body.errors.map(faultOf));
  if (!isRecord(body.data)) throw new NetworkError("BAD_ANSWER", "the answer holds neither data nor errors", status);
  return body.data;
};
