import type { Fault } from "@solidariteitskaart/model";
import { GraphQLError, type GraphQLErrorOptions } from "graphql";

/** GraphQL error that carries its faults as data: `extensions { code fault faults }`. Answered with HTTP 400. */
export function faultError(fault: Fault, options: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(fault.message, {
    ...options,
    extensions: { code: fault.code, fault, http: { status: 400 } },
  });
}

/** As `faultError`, for a field that may be null: the rest of the answer stands, so HTTP stays 200. */
export function partialFaultError(fault: Fault, place: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(fault.message, { ...place, extensions: { code: fault.code, fault } });
}

/** As `partialFaultError`, for all that is wrong with a question. */
export function partialFaultsError(faults: readonly Fault[], place: GraphQLErrorOptions = {}): GraphQLError {
  const [fault] = faults;
  const message = faults.map((one) => one.message).join(" ");
  return new GraphQLError(message, { ...place, extensions: { code: fault?.code ?? "BAD_USER_INPUT", fault, faults } });
}

/** Everything wrong that an error tells of; empty where it is no fault of the question. */
export function faultsOfError({ extensions }: GraphQLError): readonly Fault[] {
  const one = faultOfError(extensions);
  const all: unknown = extensions.faults;
  if (Array.isArray(all) && all.length > 0) return all as Fault[];
  return one ? [one] : [];
}

/** The fault that an error carries, if it was meant for the client. */
export function faultOfError(extensions: Readonly<Record<string, unknown>> | undefined): Fault | undefined {
  const fault = extensions?.fault;
  return typeof fault === "object" && fault !== null && "code" in fault ? (fault as Fault) : undefined;
}
