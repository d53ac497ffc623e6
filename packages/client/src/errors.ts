/** Why no answer came. */
export type NetworkFailure = "UNREACHABLE" | "TIMEOUT" | "ABORTED" | "BAD_STATUS" | "BAD_ANSWER";

/** The server could not be asked, or did not answer in GraphQL. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
  constructor(
    readonly failure: NetworkFailure,
    message: string,
    /** HTTP status, when there was one. */
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One entry of the `errors` list of a GraphQL answer. */
export interface GraphQLFault {
  readonly message: string;
  /** `extensions.code`, e.g. "BAD_USER_INPUT"; null when the server gave none. */
  readonly code: string | null;
  /** Dotted path of the field, e.g. "outcome.regions". */
  readonly path: string | null;
  /** `extensions.fault.allowed`, when the server says what would be right. */
  readonly allowed: string | null;
}

/** The server answered, and the answer is a refusal. Carries every fault. */
export class RequestRefusedError extends Error {
  override readonly name = "RequestRefusedError";
  constructor(readonly faults: readonly GraphQLFault[]) {
    super(faults.map((fault) => fault.message).join("; ") || "the request was refused");
  }
}

export type ClientError = NetworkError | RequestRefusedError;

/** @returns whether the API or the way to it caused the error, and not a mistake in the program */
export const isClientError = (error: unknown): error is ClientError =>
  error instanceof NetworkError || error instanceof RequestRefusedError;
