import type { Fault } from "@solidariteitskaart/model";
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from "graphql";
import { faultsOfError } from "./fault-error.js";

/**
 * Moves what was wrong with the fields of an answer to where the question selects `faults`: to the scenario that it was asked
 * of, else to the question as a whole.
 * @param missing what answers null and is no error
 * @returns the answer as it is where nothing is wrong, nothing is selected or there are no data
 */
export function faultsAsData(
  result: ExecutionResult,
  missing: readonly GraphQLError[],
  { operation, selectionSet }: OperationDefinitionNode,
  document: DocumentNode,
): ExecutionResult {
  if (!result.data || operation !== OperationTypeNode.QUERY) return result;
  const { errors = [], data: answered, ...rest } = result;
  const roots = fieldsOf(selectionSet, document);
  const asked = faultFields(roots);
  const data = { ...answered };
  for (const key of new Set(asked.map(keyOf))) data[key] = [];
  const told = [...errors, ...missing].filter((error) => {
    const [root, ...path] = error.path ?? [];
    const own = ofScenario(roots, String(root), document);
    const answer = data[String(root)];
    const isOwn = own.length > 0 && path.length > 0 && typeof answer === "object" && answer !== null;
    const faults = faultsOfError(error).map((fault) => ({
      ...fault,
      path: [...(isOwn ? path : (error.path ?? [])), fault.path].join("."),
    }));
    if (faults.length === 0) return true;
    if (isOwn) data[String(root)] = withFaults(answer, faults, own, document);
    else Object.assign(data, withFaults(data, faults, asked, document));
    return !isOwn && asked.length === 0;
  });
  const left = told.filter((error) => errors.includes(error));
  return left.length > 0 ? { ...rest, data, errors: left } : { ...rest, data };
}

const faultFields = (fields: readonly FieldNode[]) => fields.filter(({ name }) => name.value === "faults");

/** The fields `faults` of a scenario under this name. */
const ofScenario = (roots: readonly FieldNode[], key: string, document: DocumentNode): readonly FieldNode[] =>
  roots
    .filter((field) => field.name.value === "scenario" && keyOf(field) === key)
    .flatMap(({ selectionSet }) => faultFields(fieldsOf(selectionSet, document)));

/** An object with more faults in each of its fields that tell them. */
function withFaults(
  answer: object,
  faults: readonly Fault[],
  asked: readonly FieldNode[],
  document: DocumentNode,
): object {
  const before: Readonly<Record<string, unknown>> = { ...answer };
  const lists = [...new Set(asked.map(keyOf))].map((key): [string, readonly unknown[]] => {
    const known: readonly unknown[] = Array.isArray(before[key]) ? before[key] : [];
    return [key, [...known, ...faults.map((one) => shown(one, asked, key, document))]];
  });
  return { ...before, ...Object.fromEntries(lists) };
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

/** The fields of a selection, fragments written out. */
function fieldsOf(set: SelectionSetNode | undefined, document: DocumentNode): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const name = selection.name.value;
    const found = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name);
    return found?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(found.selectionSet, document) : [];
  });
}

/** A fault with the fields that were asked of it under one name. */
function shown(fault: Fault, asked: readonly FieldNode[], key: string, document: DocumentNode): object {
  const fields = asked
    .filter((field) => keyOf(field) === key)
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet, document));
  const known: Readonly<Record<string, unknown>> = { ...fault, __typename: "Fault" };
  return Object.fromEntries(fields.map((field) => [keyOf(field), known[field.name.value] ?? null]));
}
