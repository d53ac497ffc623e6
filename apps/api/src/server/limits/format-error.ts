import { randomUUID } from "node:crypto";
import type { ApolloServerOptions } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { StoreFailure } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { ApiContext } from "../../schema/context/api-context.js";
import { busyError } from "../../schema/fault/busy-error.js";
import { faultOfError } from "../../schema/fault/fault-error.js";
import { BusyError } from "../../work/busy-error.js";

type FormatError = NonNullable<ApolloServerOptions<ApiContext>["formatError"]>;

const BUSY = busyError();

const UNKNOWN = "INTERNAL_SERVER_ERROR";

/** The parser calls itself; the token limit keeps it far from this, and if not, the reason is the document's. */
const STACK_EXCEEDED = "Maximum call stack size exceeded";

/**
 * What a client sees of an error. Faults and the errors of GraphQL itself are meant for it; anything else is a bug, so the
 * client gets a reference and the log the story.
 */
export function errorFormatter(logger: Logger): FormatError {
  return (formatted, error) => {
    const fault = faultOfError(formatted.extensions);
    if (fault) return { ...formatted, extensions: { ...formatted.extensions, code: fault.code } };
    if (formatted.message === STACK_EXCEEDED) return { ...formatted, message: "The document nests too deep." };
    if (formatted.extensions?.code !== UNKNOWN) return formatted;
    const failure = unwrapResolverError(error);
    if (failure instanceof BusyError)
      return { ...formatted, message: BUSY.message, extensions: { code: "BUSY", fault: BUSY.extensions.fault } };
    if (failure instanceof StoreFailure) {
      const { code, message } = failure.fault;
      return { ...formatted, message, extensions: { code } };
    }
    const reference = randomUUID();
    logger.error({ reference, err: unwrapResolverError(error), path: formatted.path }, "an operation failed");
    return {
      message: `Something went wrong on our side. Tell us reference ${reference}.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: UNKNOWN, reference },
    };
  };
}
