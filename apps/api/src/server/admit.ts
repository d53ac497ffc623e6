import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Logger } from "pino";
import proxyAddress from "proxy-addr";
import type { Budget } from "../visitors/budget.js";
import type { FindVisitor, Visitor } from "../visitors/visitor.js";
import { CROSS_ORIGIN_HEADERS } from "./cross-origin.js";
import type { Metrics } from "./metrics.js";
import { limitHeaders } from "./rate-limit.js";
import { noteRefused, REQUEST_ID, requestId } from "./request-log.js";
import { SECURITY_HEADERS } from "./security-headers.js";

interface AdmitParts {
  readonly requests: Budget;
  readonly findVisitor: FindVisitor;
  /** Proxies in front of this program. */
  readonly trustProxy: number;
  readonly metrics: Pick<Metrics, "countQuestion">;
  readonly logger: Logger;
}

interface Admitted {
  readonly visitor: Visitor;
  readonly headers: OutgoingHttpHeaders;
}

type Admit = (request: IncomingMessage, response: ServerResponse) => Promise<Admitted | null>;

/**
 * What every request meets, for one that is answered before the rest of the program sees it: it is counted, with its visitor
 * and for the operator, and its answer has the headers of every answer.
 * @returns the visitor and those headers; null where the visitor sent too many requests, which the rest of the program tells him
 */
export function admission({ requests, findVisitor, trustProxy, metrics, logger }: AdmitParts): Admit {
  const isTrusted = (_address: string, hop: number) => hop < trustProxy;
  return async (request, response) => {
    const visitor = findVisitor(request.headers, proxyAddress(request, isTrusted));
    const spending = await requests.spend(visitor);
    if (spending.refused) return null;
    const id = requestId(request.headers[REQUEST_ID]);
    metrics.countQuestion(response);
    noteRefused(logger, id, request, response);
    const limits = spending.limit > 0 ? limitHeaders(spending) : {};
    return { visitor, headers: { [REQUEST_ID]: id, ...SECURITY_HEADERS, ...CROSS_ORIGIN_HEADERS, ...limits } };
  };
}
