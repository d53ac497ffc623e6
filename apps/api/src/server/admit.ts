import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import proxyAddress from "proxy-addr";
import type { Budget } from "../visitors/budget.js";
import type { FindVisitor } from "../visitors/visitor.js";
import { CROSS_ORIGIN_HEADERS } from "./cross-origin.js";
import type { Metrics } from "./metrics.js";
import { limitHeaders } from "./rate-limit.js";
import { REQUEST_ID, requestId } from "./request-log.js";
import { SECURITY_HEADERS } from "./security-headers.js";

interface AdmitParts {
  readonly requests: Budget;
  readonly findVisitor: FindVisitor;
  /** Proxies in front of this program. */
  readonly trustProxy: number;
  readonly metrics: Pick<Metrics, "countQuestion">;
}

export type Admit = (request: IncomingMessage, response: ServerResponse) => Promise<OutgoingHttpHeaders | null>;

/**
 * What every request meets, for one that is answered before the rest of the program sees it: it is counted, with its visitor
 * and for the operator, and its answer has the headers of every answer.
 * @returns headers; null where the visitor sent too many requests, which the rest of the program tells him
 */
export function admission({ requests, findVisitor, trustProxy, metrics }: AdmitParts): Admit {
  const isTrusted = (_address: string, hop: number) => hop < trustProxy;
  return async (request, response) => {
    const spending = await requests.spend(findVisitor(request.headers, proxyAddress(request, isTrusted)));
    if (spending.refused) return null;
    metrics.countQuestion(response);
    return {
      [REQUEST_ID]: requestId(request.headers[REQUEST_ID]),
      ...SECURITY_HEADERS,
      ...CROSS_ORIGIN_HEADERS,
      ...(spending.limit > 0 ? limitHeaders(spending) : {}),
    };
  };
}
